import type { Level } from '../../shared/scenario/level.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { SessionState } from './state.ts';

/** The level that is played; undefined where the scenario has none. */
export function playedLevel({ scenario, story }: SessionState): Level | undefined {
  return scenario.levels.find(({ level }) => level === story.level);
}

type Left = { injects: ReadonlySet<Slug>; questions: ReadonlySet<Slug> };
// Asked for every inject at every step; a level of a frozen scenario never changes.
const leftOut = new WeakMap<Level, Left>();

/** True when the level that is played has this inject. */
export function isInjectPlayed(state: SessionState, inject: Slug): boolean {
  const level = playedLevel(state);
  return level === undefined || !leftOutOf(state.scenario, level).injects.has(inject);
}

/** The same for a decision point, form or press conference. */
export function isQuestionPlayed(state: SessionState, id: Slug): boolean {
  const level = playedLevel(state);
  return level === undefined || !leftOutOf(state.scenario, level).questions.has(id);
}

function leftOutOf({ injects }: Scenario, level: Level): Left {
  const before = leftOut.get(level);
  if (before) return before;
  const only = level.only && new Set(level.only);
  const others = only ? injects.filter(({ id }) => !only.has(id)).map(({ id }) => id) : [];
  const left = { injects: new Set([...others, ...level.without]), questions: new Set(level.withoutQuestions) };
  leftOut.set(level, left);
  return left;
}
