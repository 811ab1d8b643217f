import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import { type Arrival, type Burst, burstsOf } from './bursts.ts';
import type { Check, Found } from './check.ts';
import { onLevels } from './on-levels.ts';
import { playedOn } from './played-on.ts';
import { seatsOf } from './seats-of.ts';

/** A team reads no more than so many messages in so long. */
const MOST = 4;
const SPAN: ExerciseTime = 3 * 60_000;

/**
 * Messages that are one too many for a team on some level: at fixed times, or all from one cause. Posts and streams
 * do not count.
 */
export const findOverload: Check = (scenario) =>
  onLevels(scenario, (dial) => burstsOf(scenario, playedOn(dial)).flatMap((burst) => inBurst(burst, scenario)));

function inBurst({ isStart, arrivals }: Burst, { teams, seats }: Scenario): Found[] {
  const read = arrivals.filter(({ inject }) => isRead(inject));
  const over = teams.map(({ id, short }) => ({
    short,
    messages: tooMany(read.filter(({ inject }) => seatsOf(inject.to, seats).some(({ team }) => team === id))),
  }));
  return read.flatMap((one) => {
    const full = over.filter(({ messages }) => messages.has(one));
    return full.length === 0 ? [] : [problem(one, full.map(({ short }) => short).join(' en '), isStart)];
  });
}

function isRead({ stream, content }: Inject): boolean {
  return !stream && content.channel !== 'microblog' && content.channel !== 'forum';
}

function tooMany(timed: readonly Arrival[]): ReadonlySet<Arrival> {
  return new Set(
    timed.filter(({ at }, i) => {
      const earlier = timed[i - MOST];
      return earlier !== undefined && at - earlier.at < SPAN;
    }),
  );
}

function problem({ path }: Arrival, teams: string, isStart: boolean): Found {
  if (isStart) {
    const message = `Voor ${teams} is dit meer dan ${MOST} berichten in drie minuten.`;
    const remedy = 'Zet dit later, geef het aan een ander team, of zet stream: true als het bij een stroom hoort.';
    return { code: 'overload', path, message, remedy };
  }
  const message = `Voor ${teams} komen zo meer dan ${MOST} berichten in drie minuten uit één aanleiding.`;
  const remedy = 'Laat een deel later komen met delay of schedule, of zet stream: true als het bij een stroom hoort.';
  return { code: 'overload', path, message, remedy };
}
