import type { RecordedEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';

/** Until when there is something to see: EndEx, or the last event while play goes on. Never 0, so that it can divide. */
export function endOf(events: readonly RecordedEvent[]): ExerciseTime {
  const ended = events.find(({ event }) => event.type === 'PlayEnded');
  return Math.max(1, ended?.at ?? events.at(-1)?.at ?? 0);
}
