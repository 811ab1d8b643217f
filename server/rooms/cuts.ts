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
    const key = eyes.map((viewer, index) => mark(viewer, batch[index])).join();
    if (!eyes.some(Boolean)) continue;
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

// Docents get all of an event, who it is about or from may get more of it than other players, and all others
// get the same. cuts.test.ts compares with what each person would have got alone.
function mark(viewer: Viewer | undefined, recorded: RecordedEvent | undefined): string {
  if (!viewer || !recorded) return '';
  if (viewer.role !== 'player') return 'docent';
  const { by, event } = recorded;
  const about = 'player' in event ? event.player : undefined;
  const from = by.kind === 'player' ? by.player : undefined;
  return [about, from].includes(viewer.placement.player) ? 'own' : 'player';
}

function seenThrough(eyes: readonly (Viewer | undefined)[], record: readonly RecordedEvent[]): SeenEvent[] {
  return record.flatMap((recorded, index) => {
    const viewer = eyes[index];
    return (viewer && asSeenBy(viewer, recorded)) ?? [];
  });
}
