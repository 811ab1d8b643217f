import type { RecordedEvent } from '../../shared/session/event.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import { seenBy } from '../../shared/view/visibility.ts';
import type { Placement } from '../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { RecordedPlayer, RecordHeader } from './record-file.ts';

/**
 * Everything this player could see at a moment of exercise time (ms), through the same visibility rule as
 * during play; undefined when she had no seat then.
 */
export function deskAt(events: readonly RecordedEvent[], player: PlayerId, at: ExerciseTime): SessionView | undefined {
  const until = events.filter((recorded) => recorded.at <= at);
  const placement = placementOf(until, player);
  if (!placement) return undefined;
  const opened = until.some(({ event }) => event.type === 'RecordOpened');
  const view = foldView(seenBy({ role: 'player', placement, opened }, until));
  return { ...view, clock: { ...view.clock, at: view.clock.running ? at : view.clock.at } };
}

/** The player meant by a pseudonym ("Speler 3"), an id or a seat. */
export function findPlayer({ players }: RecordHeader, wanted: string): RecordedPlayer | undefined {
  const name = wanted.toLowerCase();
  return players.find((player) => [player.name.toLowerCase(), player.id, player.seat].includes(name));
}

function placementOf(events: readonly RecordedEvent[], player: PlayerId): Placement | undefined {
  let placement: Placement | undefined;
  for (const { event } of events) {
    if (event.type === 'SeatTaken' && event.player === player) {
      const { seat, team, profession } = event;
      placement = { player, seat, team, profession };
    }
    if (event.type === 'SeatLeft' && event.player === player) placement = undefined;
  }
  return placement;
}
