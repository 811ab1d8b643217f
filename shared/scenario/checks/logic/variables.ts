import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Condition } from '../../condition.ts';
import type { World } from '../leaves/world.ts';
import { onlyKey } from './implies.ts';

type Value = string | number;
/** Something that is one thing at a time: what a condition asks of it, and what it can be. */
export type Variable = { name: string; fits: (value: Value) => boolean; values: readonly Value[] };
type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

/** No decision, no verdict on what was expected. */
const NOT_YET = '';

/** What a condition asks of something that is one thing at a time; undefined where it asks for something else. */
export function variableOf(condition: Condition, world: World): Variable | undefined {
  const key = onlyKey(condition);
  const of = key === undefined ? undefined : VARIABLES[key as keyof typeof VARIABLES];
  const asked = key === undefined ? undefined : condition[key];
  return (of as ((asked: unknown, world: World) => Variable | undefined) | undefined)?.(asked, world);
}

type Kinds = 'time' | 'level' | 'gauge' | 'alliance' | 'strand' | 'draw' | 'expected' | 'decided';
const VARIABLES: { [K in Kinds]: (asked: NonNullable<Condition[K]>, world: World) => Variable | undefined } = {
  time: (from, { scenario }) => {
    const at = toExerciseTime(from);
    const end = toExerciseTime(scenario.duration);
    const values = [0, at, at - 1].filter((one) => one >= 0 && one <= end);
    return { name: 'time', fits: (value) => Number(value) >= at, values };
  },
  level: (asked, { levels }) =>
    asked.atLeast === undefined && asked.atMost === undefined
      ? undefined
      : { name: 'level', fits: within(asked), values: levels },
  gauge: (asked, world) => numbers(`gauge ${asked.id}`, world.gauge(asked.id), asked),
  alliance: (asked, world) =>
    numbers(`alliance ${asked.actor}/${asked.meter}`, world.meter(asked.actor, asked.meter), asked),
  strand: ({ id, is }, { strands, moves }) => {
    const states = strands.get(id)?.states ?? [];
    const values = states.flatMap((one, i) => (i === 0 || moves.has(`${id}/${one.id}`) ? [one.id] : []));
    const meant = [is].flat();
    if (meant.some((state) => states.every((one) => one.id !== state))) return undefined;
    return { name: `strand ${id}`, fits: (value) => meant.includes(String(value)), values };
  },
  draw: ({ name, of, is }) => ({
    name: `draw ${name}/${of}`,
    fits: (value) => value === is,
    values: Array.from({ length: of }, (_, i) => i + 1),
  }),
  expected: ({ inject, is }) => ({
    name: `expected ${inject}`,
    fits: (value) => value === is,
    values: [NOT_YET, 'met', 'missed'],
  }),
  // Each team decides once, but another team may decide otherwise.
  decided: ({ decision, option, team }, { decisions }) => {
    const asked = decisions.get(decision);
    const who = team ?? (asked?.teams.length === 1 ? asked.teams[0] : undefined);
    const options = asked?.options.map(({ id }) => id) ?? [];
    if (!asked || who === undefined || !options.includes(option ?? options[0] ?? '')) return undefined;
    const values = [NOT_YET, ...options];
    return {
      name: `decided ${decision}/${who}`,
      fits: (value) => value !== NOT_YET && (option ?? value) === value,
      values,
    };
  },
};

// Only at its bounds does it matter what the number is.
function numbers(
  name: string,
  range: { least: number; most: number } | undefined,
  asked: Bounds,
): Variable | undefined {
  // What bounds nothing has its own check.
  if (!range || (asked.atLeast === undefined && asked.atMost === undefined)) return undefined;
  const { atLeast = range.least, atMost = range.most } = asked;
  const values = [range.least, range.most, atLeast, atLeast - 1, atMost, atMost + 1];
  const fits = within(asked);
  return { name, fits, values: values.filter((one) => one >= range.least && one <= range.most) };
}

function within({ atLeast, atMost }: Bounds): (value: Value) => boolean {
  return (value) =>
    Number(value) >= (atLeast ?? Number.NEGATIVE_INFINITY) && Number(value) <= (atMost ?? Number.POSITIVE_INFINITY);
}
