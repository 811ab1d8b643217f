import type { RecordedEvent, SeenEvent } from '../../shared/session/event.ts';
import { asSeenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { Watcher } from './watcher.ts';

/** What some people see of a batch: the very same events for all of these. Never empty. */
export type Cut<W> = { events: SeenEvent[]; members: W[] };

const NOTHING = '-';

/**
 * Divides people by what they may see of a batch, so that each distinct cut is made and encoded once.
 * Who may see nothing is in no cut.
 */
export function cutsOf<W extends { watcher: Watcher }>(batch: readonly RecordedEvent[], people: Iterable<W>): Cut<W>[] {
  const cuts = new Map<string, Cut<W>>();
  for (const person of people) {
    const { eyes, key } = lookAt(batch, person.watcher);
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

/** As whom this person sees each event, and the same in a word: who has the same word gets the same events. */
function lookAt(batch: readonly RecordedEvent[], watcher: Watcher): { eyes: (Viewer | undefined)[]; key: string } {
  const eyes: (Viewer | undefined)[] = [];
  let key = '';
  for (const recorded of batch) {
    const viewer = watcher.lookAt(recorded);
    eyes.push(viewer);
    key += viewer ? mark(viewer, recorded) : NOTHING;
  }
  return { eyes, key };
}

// Docents get all of an event, who it is about or from may get more of it than other players, and all others
// get the same. cuts.test.ts compares with what each person would have got alone.
function mark(viewer: Viewer, { by, event }: RecordedEvent): string {
  if (viewer.role !== 'player') return 'd';
  const { player } = viewer.placement;
  const isOwn = ('player' in event && event.player === player) || (by.kind === 'player' && by.player === player);
  return isOwn ? 'o' : 'p';
}

function seenThrough(eyes: readonly (Viewer | undefined)[], record: readonly RecordedEvent[]): SeenEvent[] {
  return record.flatMap((recorded, index) => {
    const viewer = eyes[index];
    return (viewer && asSeenBy(viewer, recorded)) ?? [];
  });
}
