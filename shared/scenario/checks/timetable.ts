import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Seat } from '../cast.ts';
import type { Release } from '../inject.ts';
import type { Level } from '../level.ts';
import type { Scenario } from '../scenario.ts';
import { momentIn, type World } from './in-world.ts';
import { playedOn } from './played-on.ts';
import { seatsOf } from './seats-of.ts';

/** Something that keeps seats busy on a level, for so long after it comes. */
export type Planned = { release: Release; lasts: ExerciseTime; group?: Slug | undefined; has: (seat: Seat) => boolean };
/** When something comes; undefined where that hangs on what the world does not say. */
export type Moments = (release: Release) => ExerciseTime | undefined;

/** Every message, decision point, form and press conference that a level has. */
export function plannedOn(scenario: Scenario, dial: Level | undefined): Planned[] {
  const played = playedOn(dial);
  const questions = [
    ...scenario.decisions.map(({ id, opens, openFor, teams }) => ({ id, opens, lasts: openFor, teams })),
    ...scenario.forms.map(({ id, opens, openFor, teams }) => ({ id, opens, lasts: openFor, teams })),
    ...scenario.press.map(({ id, opens, lasts }) => ({ id, opens, lasts, teams: undefined })),
  ];
  return [
    ...scenario.injects
      .filter(({ id }) => played.inject(id))
      .map(({ release, group, to }) => {
        const reached = new Set(seatsOf(to, scenario.seats));
        return { release, lasts: 0, group, has: (seat: Seat) => reached.has(seat) };
      }),
    ...questions
      .filter(({ id }) => played.question(id))
      .map(({ opens, lasts, teams }) => ({
        ...{ release: opens, lasts: toExerciseTime(lasts ?? '00:00') },
        has: ({ team }: Seat) => teams?.includes(team) ?? true,
      })),
  ];
}

/** When things come on a level in this world: at a fixed time, after such an inject, or by what the world says. */
function momentsIn({ injects }: Pick<Scenario, 'injects'>, dial: Level | undefined, world: World): Moments {
  const played = playedOn(dial);
  const releases = new Map(injects.flatMap(({ id, release }) => (played.inject(id) ? [[id, release] as const] : [])));
  const known = new Map<Release, ExerciseTime | undefined>();
  const momentOf: Moments = (release) => {
    if (!known.has(release)) {
      // Whoever waits in a circle for this one finds that it is not certain.
      known.set(release, undefined);
      known.set(release, momentIn(release, world, comes));
    }
    return known.get(release);
  };
  const comes = (id: Slug): ExerciseTime | undefined => {
    const release = releases.get(id);
    return release && momentOf(release);
  };
  return momentOf;
}

/** The same for many worlds; what was found out about one is kept. */
export function momentsInWorlds(scenario: Scenario, dial: Level | undefined): (world: World) => Moments {
  const known = new Map<string, Moments>();
  return (world) => {
    const key = JSON.stringify([...world]);
    const moments = known.get(key) ?? momentsIn(scenario, dial, world);
    known.set(key, moments);
    return moments;
  };
}
