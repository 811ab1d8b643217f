import { clipIn } from '../scenario/content.ts';
import type { Clip } from '../vocabulary/clip.ts';
import type { SessionEvent } from './event.ts';

/** The voice that can be heard by who sees this event, if any. */
export function clipOfEvent(event: SessionEvent): Clip | undefined {
  if (event.type === 'CallMissed') return event.voicemailAudio;
  return event.type === 'InjectReleased' ? clipIn(event.content) : undefined;
}
