import type { RecordedEvent } from '../../shared/session/event.ts';
import type { Viewer } from '../../shared/view/visibility.ts';

/** The docent, every player of a record before the truth was revealed, and one of them after it. */
export function viewersOf(events: readonly RecordedEvent[]): Map<string, Viewer> {
  const viewers = new Map<string, Viewer>([['docent', { role: 'docent' }]]);
  for (const { event } of events) {
    if (event.type !== 'SeatTaken') continue;
    const { player, seat, team, profession } = event;
    viewers.set(player, { role: 'player', placement: { player, seat, team, profession }, opened: false });
    viewers.set('opened', { role: 'player', placement: { player, seat, team, profession }, opened: true });
  }
  return viewers;
}
