import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Check, Found } from './check.ts';
import { seatsOf } from './seats-of.ts';
import { type Timetable, timetableOf } from './timetable.ts';

/** A team reads no more than so many messages in so long. */
const MOST = 4;
const SPAN: ExerciseTime = 3 * 60_000;

type Timed = Timetable['injects'][number];

/** Messages at a fixed time that are one too many for a team, on the highest level. Posts and streams do not count. */
export const findOverload: Check = (scenario) => {
  const timed = timetableOf(scenario).injects.filter(isRead);
  const teams = scenario.teams.map(({ id, short }) => ({
    short,
    over: tooMany(timed.filter(({ inject }) => seatsOf(inject.to, scenario.seats).some(({ team }) => team === id))),
  }));
  return timed.flatMap((one) => {
    const full = teams.filter(({ over }) => over.has(one));
    return full.length === 0 ? [] : [problem(one, full.map(({ short }) => short).join(' en '))];
  });
};

function isRead({ inject: { stream, content } }: Timed): boolean {
  return !stream && content.channel !== 'microblog' && content.channel !== 'forum';
}

function tooMany(timed: readonly Timed[]): ReadonlySet<Timed> {
  return new Set(
    timed.filter(({ at }, i) => {
      const earlier = timed[i - MOST];
      return earlier !== undefined && at - earlier.at < SPAN;
    }),
  );
}

function problem({ inject, index }: Timed, teams: string): Found {
  const where = inject.release.at === undefined ? [] : ['at'];
  return {
    code: 'overload',
    path: ['injects', index, 'release', ...where],
    message: `Voor ${teams} is dit meer dan ${MOST} berichten in drie minuten.`,
    remedy: 'Zet dit later, geef het aan een ander team, of zet stream: true als het bij een stroom hoort.',
  };
}
