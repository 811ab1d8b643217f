import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { Sureness } from '../../../shared/vocabulary/drama.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';

/** A note on a board as it read at one point of the log. */
export type NamedFinding = { id: ThingId; text: string; sureness: Sureness; name: string };

/** These findings as they read after these events; one that was taken off is still what it was. */
export function findingsNamed(ids: readonly ThingId[], events: readonly RecordedEvent[]): NamedFinding[] {
  const found = new Map<ThingId, NamedFinding>();
  for (const { event } of events) follow(found, event);
  return ids.flatMap((id) => found.get(id) ?? []);
}

function follow(found: Map<ThingId, NamedFinding>, event: SessionEvent): void {
  if (event.type !== 'FindingPlaced' && event.type !== 'FindingChanged') return;
  const { finding: id, text, sureness } = event;
  // Who placed it stays its source, whoever words it anew.
  found.set(id, { id, text, sureness, name: found.get(id)?.name ?? event.name });
}
