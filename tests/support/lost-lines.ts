import { topicsIn } from '../../server/engine/topics.ts';
import { dialoguesOf } from '../../shared/scenario/checks/conversation-of.ts';
import type { Condition } from '../../shared/scenario/condition.ts';
import type { Line } from '../../shared/scenario/conversation.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/**
 * The lines of written conversations of which the own words, typed instead of chosen, do not lead back to them:
 * they fit no line, or one that is open at the same time and comes earlier. Each as "where: line". `except`:
 * sentences that are not looked at.
 */
export function lostLines(scenario: Scenario, except: ReadonlySet<string> = new Set()): string[] {
  return dialoguesOf(scenario).flatMap(({ conversation: { lines }, path }) => {
    const [list, index] = path;
    const of = list === 'actors' ? scenario.actors[Number(index)] : scenario.injects[Number(index)];
    const lost = lines.filter((line) => !except.has(line.say) && !leadsTo(scenario, line, lines, line.say));
    return lost.map(({ id }) => `${of?.id}: ${id}`);
  });
}

/** Every sentence that a player can be offered in a written conversation. */
export function sayingsOf(scenario: Scenario): Set<string> {
  return new Set(dialoguesOf(scenario).flatMap(({ conversation }) => conversation.lines.map(({ say }) => say)));
}

/** True when a player who types this is heard as saying the line, whatever else can be said at that moment. */
export function leadsTo(scenario: Scenario, line: Line, lines: readonly Line[], text: string): boolean {
  const heard = topicsIn(scenario, text);
  const open = lines.filter((other) => other === line || isOpenWith(line, other, lines));
  return open.find(({ topics }) => topics.some((topic) => heard.includes(topic))) === line;
}

// At worst: everything that can be offered next to the line is.
function isOpenWith(line: Line, other: Line, lines: readonly Line[]): boolean {
  const chain = (one: Line): string[] => {
    const before = lines.find(({ id }) => id === one.after);
    return before ? [before.id, ...chain(before)] : [];
  };
  return !chain(line).includes(other.id) && !chain(other).includes(line.id) && !excludes(line.when, other.when);
}

/** One asks for what the other denies, or they wait for different lots of one draw. */
function excludes(one: Condition | undefined, other: Condition | undefined): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  return mine.some((a) => theirs.some((b) => isSame(a.not, b) || isSame(b.not, a) || isOtherLot(a, b)));
}

function partsOf(when: Condition | undefined): readonly Condition[] {
  return when?.all ?? (when ? [when] : []);
}

function isSame(one: Condition | undefined, other: Condition): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function isOtherLot({ draw: one }: Condition, { draw: other }: Condition): boolean {
  return one !== undefined && one.name === other?.name && one.is !== other.is;
}
