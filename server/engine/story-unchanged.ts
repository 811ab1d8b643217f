import type { SessionState } from './state.ts';

/**
 * True when nothing changed between two states of one scenario, besides what conditions look at, that makes
 * something of the story come. Boards, written replies, votes and what is still being written do not.
 */
export function isStoryUnchanged(before: SessionState, now: SessionState): boolean {
  const { story: was } = before;
  const { story: is } = now;
  return (
    before.clock.at <= now.clock.at &&
    before.phase === now.phase &&
    before.injects === now.injects &&
    before.expectations === now.expectations &&
    before.openings === now.openings &&
    isEachSame(before.decisions, now.decisions, ['state']) &&
    isEachSame(was.forms, is.forms, ['state', 'closes']) &&
    was.level === is.level &&
    was.firedRules === is.firedRules &&
    was.press === is.press &&
    was.hinted === is.hinted
  );
}

function isEachSame<T extends object>(
  before: Record<string, T>,
  now: Record<string, T>,
  looked: readonly (keyof T)[],
): boolean {
  if (before === now) return true;
  return Object.entries(now).every(([key, one]) => {
    const was = before[key];
    return was === one || (was !== undefined && looked.every((field) => was[field] === one[field]));
  });
}
