import type { RecordedEvent, SeenEvent } from '../../shared/session/event.ts';
import { asSeenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { Watcher } from './watcher.ts';

/** What some people see of a batch: the very same events for all of these. Never empty. */
export type Cut<W> = { events: SeenEvent[]; members: W[] };

/**
 * Divides people by what they may see of a batch, so that each distinct cut is made and encoded once.
 * Who may see nothing is in no cut.
 */
export function cutsOf<W extends { watcher: Watcher }>(batch: readonly RecordedEvent[], people: Iterable<W>): Cut<W>[] {
  const cuts = new Map<string, Cut<W>>();
  for (const person of people) {
    const eyes = batch.map((recorded) => person.watcher.lookAt(recorded));
    const key = eyes.map(mark).join('');
    if (key === '') continue;
    const known = cuts.get(key);
    if (known) known.members.push(person);
    else cuts.set(key, { events: seenThrough(eyes, batch), members: [person] });
  }
  return [...cuts.values()];
}

/** What one person has seen of a whole record. */
export function seenSoFar(record: readonly RecordedEvent[], watcher: Watcher): SeenEvent[] {
  return seenThrough(
    record.map((recorded) => watcher.lookAt(recorded)),
    record,
  );
}

// Players get less of the same event than docents, and all players get the same of it.
function mark(viewer: Viewer | undefined, index: number): string {
  if (!viewer) return '';
  return `${viewer.role === 'player' ? 'p' : 'd'}${index}`;
}

function seenThrough(eyes: readonly (Viewer | undefined)[], record: readonly RecordedEvent[]): SeenEvent[] {
  return record.flatMap((recorded, index) => {
    const viewer = eyes[index];
    return (viewer && asSeenBy(viewer, recorded)) ?? [];
  });
}
