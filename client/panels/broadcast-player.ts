import type { DeliveredContent } from '../../shared/session/events/injects.ts';

export type Broadcast = Extract<DeliveredContent, { channel: 'broadcast' }>['broadcast'];

/** The cue that is spoken this many seconds into the item. */
export function cueAt({ cues }: Broadcast, seconds: number): Broadcast['cues'][number] | undefined {
  return cues.findLast((cue) => cue.at <= seconds) ?? cues[0];
}
