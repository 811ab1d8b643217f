import type { LiveSession } from '../../../server/sessions/live-session.ts';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';

/** Resolves once every timed inject of this session was published: how many ms each came after its time. */
export function watchLateness(session: LiveSession): Promise<number[]> {
  const due = new Map(session.scenario.injects.map(({ id, release }) => [id, toExerciseTime(release.at ?? '00:00')]));
  const late: number[] = [];
  let startedOn = 0;
  function note({ event, on }: RecordedEvent): void {
    if (event.type === 'PlayStarted') startedOn = on;
    if (event.type === 'InjectReleased' && event.inject !== undefined) late.push(sinceDue(event.inject));
  }
  function sinceDue(inject: Slug): number {
    const wanted = startedOn + (due.get(inject) ?? Number.NaN) / session.reading.speed;
    due.delete(inject);
    return performance.timeOrigin + performance.now() - wanted;
  }
  return new Promise((resolve) => {
    const stop = session.subscribe((batch) => {
      batch.forEach(note);
      if (due.size > 0) return;
      stop();
      resolve(late);
    });
  });
}
