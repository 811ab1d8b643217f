import type { Condition } from '../../condition.ts';
import type { Path } from '../check.ts';
import { happening } from '../happening.ts';
import type { Known } from './known.ts';
import { type Need, NOTHING, type Step } from './need.ts';

type Asked<K extends keyof Condition> = NonNullable<Condition[K]>;
type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

/** That a gauge came so far: effects must have brought it there. */
export function gaugeNeed({ id, ...bounds }: Asked<'gauge'>, at: Path, known: Known): Need {
  const start = known.gauges.get(id)?.start;
  return start === undefined ? NOTHING : brought([start], bounds, known.steps(id), [...at, 'id']);
}

/** That it is outside of these bounds; with two of them there are two ways out. */
export function deniedGauge({ id, atLeast, atMost }: Asked<'gauge'>, at: Path, known: Known): Need {
  if (atLeast !== undefined && atMost === undefined) return gaugeNeed({ id, atMost: atLeast - 1 }, at, known);
  if (atMost !== undefined && atLeast === undefined) return gaugeNeed({ id, atLeast: atMost + 1 }, at, known);
  return NOTHING;
}

/** The same for a relation, on the level where it starts nearest. */
export function allianceNeed({ actor, meter, ...bounds }: Asked<'alliance'>, at: Path, known: Known): Need {
  const start = known.actors.get(actor)?.alliance?.[meter];
  if (start === undefined) return NOTHING;
  const starts = known.willing.map((more) => Math.min(10, Math.max(0, start + more)));
  return brought(starts, bounds, known.steps(`${actor}/${meter}`), [...at, 'actor']);
}

/** That so many of these facts came to somebody. */
export function factsNeed({ of, atLeast }: Asked<'facts'>, at: Path): Need {
  const steps = [...new Set(of)].map((id) => ({ key: happening('fact', id), by: 1 }));
  return enough(atLeast, steps, [...at, 'of']);
}

function brought(starts: readonly number[], { atLeast, atMost }: Bounds, steps: readonly Step[], path: Path): Need {
  const up = (atLeast ?? Number.NEGATIVE_INFINITY) - Math.max(...starts);
  if (up > 0) {
    return enough(
      up,
      steps.filter(({ by }) => by > 0),
      path,
    );
  }
  const down = Math.min(...starts) - (atMost ?? Number.POSITIVE_INFINITY);
  const falls = steps.flatMap(({ key, by }) => (by < 0 ? [{ key, by: -by }] : []));
  return down > 0 ? enough(down, falls, path) : NOTHING;
}

// That there are too few of them at all has its own check.
function enough(short: number, of: readonly Step[], path: Path): Need {
  const most = of.reduce((sum, { by }) => sum + by, 0);
  return most < short ? NOTHING : { is: 'enough', short, of, path };
}
