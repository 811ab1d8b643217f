import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Condition } from '../../condition.ts';
import { fitsLevel } from '../course/level-need.ts';
import { alwaysKeeps } from './range.ts';
import type { World } from './world.ts';

/** The leaf of a condition that is so in every play from beginning to end, so that its denial never is. */
export function alwaysSo({ time, level, gauge, alliance, strand }: Condition, world: World): string | undefined {
  if (time !== undefined && toExerciseTime(time) === 0) return 'time';
  if (level && world.levels.every((one) => fitsLevel(level, one))) return 'level';
  if (gauge && keeps(world.gauge(gauge.id), gauge)) return 'gauge';
  if (alliance && keeps(world.meter(alliance.actor, alliance.meter), alliance)) return 'alliance';
  return strand && staysIn(strand, world) ? 'strand' : undefined;
}

function keeps(range: Parameters<typeof alwaysKeeps>[0] | undefined, bounds: Parameters<typeof alwaysKeeps>[1]) {
  return range !== undefined && alwaysKeeps(range, bounds);
}

function staysIn({ id, is }: NonNullable<Condition['strand']>, { strands, moves }: World): boolean {
  const states = strands.get(id)?.states ?? [];
  const [first] = states;
  const meant = [is].flat();
  return (
    first !== undefined &&
    meant.includes(first.id) &&
    states.every((state) => meant.includes(state.id) || !moves.has(`${id}/${state.id}`))
  );
}
