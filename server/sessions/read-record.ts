import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent, SeenEvent } from '../../shared/session/event.ts';
import { seenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';
import { viewerOf } from '../engine/placement.ts';
import { foldRecord } from './fold-record.ts';
import type { EventLog, SessionHead, SessionStore } from './ports.ts';

/** Log and frozen scenario of one session, open or closed. */
export type SessionRecord = { session: SessionHead; scenario: Scenario; events: RecordedEvent[] };

/** Reads a record from storage; undefined when there is no such session. */
export async function readRecord(
  { store, log }: { store: SessionStore; log: EventLog },
  id: SessionId,
): Promise<SessionRecord | undefined> {
  const stored = await store.find(id);
  return stored && { session: stored.head, scenario: stored.scenario, events: await log.read(id) };
}

/** How a player looks at this record; undefined when she has no seat in it. */
export function viewerIn({ scenario, events }: SessionRecord, player: PlayerId): Viewer | undefined {
  return viewerOf(foldRecord(scenario, events).state, player);
}

/** What this viewer may read of the record: the same events she got, or would have got, during play. */
export function recordFor(viewer: Viewer, { events }: SessionRecord): SeenEvent[] {
  return seenBy(viewer, events);
}
