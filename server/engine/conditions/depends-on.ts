import type { Condition } from '../../../shared/scenario/condition.ts';
import { findItem } from '../items.ts';
import type { SessionState } from '../state.ts';
import { meterKey } from '../story-state.ts';

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;
/** Reads the one thing in the state that a leaf looks at; the same thing means the same answer. */
type Reader = (state: SessionState) => unknown;

/** What every team chose, as one word. */
function choices({ scenario, decisions }: SessionState, decision: string): string {
  return scenario.teams.map(({ id }) => decisions[`${decision}/${id}`]?.option ?? '').join('/');
}

// The item itself and not its id: in two sessions of one seed it may have come at other moments.
function outOf(inject: string): Reader[] {
  return [({ injects, items }) => findItem(items, injects[inject]?.item), ({ injects }) => injects[inject]];
}

const READERS: { [K in keyof Leaves]: (asked: NonNullable<Leaves[K]>) => Reader[] } = {
  time: () => [],
  released: (inject) => [({ injects }) => injects[inject]?.item],
  opened: ({ inject }) => [({ story }) => story.readers[inject]],
  answered: ({ inject }) => [({ story }) => story.answers[inject]],
  elapsed: ({ inject }) => outOf(inject),
  unanswered: ({ inject }) => [...outOf(inject), ({ story }) => story.answers[inject]],
  expected: ({ inject }) => [({ expectations }) => expectations[inject]],
  decided: ({ decision }) => [(state) => choices(state, decision)],
  contact: (asked) => [
    asked.with === undefined ? ({ story }) => story.contacts : ({ story }) => story.talks[asked.with ?? ''],
    ...(asked.after ? outOf(asked.after.inject) : []),
  ],
  entered: ({ place }) => [({ story }) => story.visits[place]],
  present: () => [({ players }) => players],
  fact: ({ id }) => [({ story }) => story.facts[id]],
  facts: ({ of }) =>
    of.map(
      (id) =>
        ({ story }: SessionState) =>
          story.facts[id],
    ),
  said: ({ topic, after }) => [({ story }) => story.heard[topic], ...(after ? outOf(after.inject) : [])],
  line: ({ inject }) => [({ story }) => story.lines[inject]],
  gauge: ({ id }) => [({ gauges }) => gauges[id]],
  alliance: ({ actor, meter }) => [({ story }) => story.alliances[meterKey(actor, meter)]],
  strand: ({ id }) => [({ story }) => story.strands[id]],
  consent: ({ actor }) => [({ story }) => story.consents[actor]],
  form: () => [({ story }) => story.forms],
  level: () => [({ story }) => story.level],
  draw: () => [({ seed }) => seed],
};

// Conditions are part of a frozen scenario, so what they look at is worked out once.
const known = new WeakMap<Condition, readonly Reader[]>();

/** Everything in the state that this condition looks at. */
export function lookedAt(condition: Condition, state: SessionState): unknown[] {
  return readersFor(condition).map((read) => read(state));
}

/** True when the condition would now find the very same things as it did then. */
export function isAsBefore(condition: Condition, state: SessionState, then: readonly unknown[]): boolean {
  const readers = readersFor(condition);
  for (let i = 0; i < readers.length; i++) if (readers[i]?.(state) !== then[i]) return false;
  return true;
}

function readersFor(condition: Condition): readonly Reader[] {
  const before = known.get(condition);
  if (before) return before;
  const readers = readersOf(condition);
  known.set(condition, readers);
  return readers;
}

function readersOf({ all, any, not, ...leaf }: Condition): Reader[] {
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  const own = Object.entries(leaf).flatMap(([key, asked]) => {
    const readers = READERS[key as keyof Leaves] as (asked: unknown) => Reader[];
    return asked === undefined ? [] : readers(asked);
  });
  return [...own, ...inner.flatMap(readersOf)];
}
