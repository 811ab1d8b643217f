import type { RecordedEvent } from '../../../shared/session/event.ts';
import type { Channel } from '../../../shared/vocabulary/channel.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';

/** One inject as it came out. */
export type Arrival = { position: number; at: ExerciseTime; channel: Channel; from: string; title: string };

/** Every inject that was released, in order of time: the lane of what came at the teams. */
export function arrivalsOf(events: readonly RecordedEvent[]): Arrival[] {
  return events.flatMap(({ event, position, at }) => {
    if (event.type !== 'InjectReleased') return [];
    const { content, from, title } = event;
    return { position, at, channel: content.channel, from: from.name, title };
  });
}
