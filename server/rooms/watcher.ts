import type { RecordedEvent } from '../../shared/session/event.ts';
import { sees, type Viewer } from '../../shared/view/visibility.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { Role } from '../../shared/vocabulary/role.ts';

/**
 * Follows the record with one person's eyes. Who moves to another seat keeps what she got and gets what
 * comes after as who she is then: her own numbering never changes behind her, live or on rejoin.
 * Opening the record widens reading it back, not this stream.
 */
export class Watcher {
  readonly #player: PlayerId | undefined;
  #viewer: Viewer;
  #position = 0;

  private constructor(viewer: Viewer, player?: PlayerId) {
    this.#viewer = viewer;
    this.#player = player;
  }

  /** Somebody who sees everything. */
  static ofRole(role: Exclude<Role, 'player'>): Watcher {
    return new Watcher({ role });
  }

  /** A player; what happened before she came she gets as who she was on arrival. Undefined without a seat. */
  static ofPlayer(player: PlayerId, record: readonly RecordedEvent[]): Watcher | undefined {
    const seatings = record.filter(
      ({ event }) => isSeating(event.type) && 'player' in event && event.player === player,
    );
    const arrival = seatings[0] && viewerIn(seatings[0]);
    const leftLast = seatings.at(-1)?.event.type === 'SeatLeft';
    return arrival && !leftLast ? new Watcher(arrival, player) : undefined;
  }

  /** Who this person is now. */
  get viewer(): Viewer {
    return this.#viewer;
  }

  /**
   * As whom this person sees the event, or undefined when she does not. Ask for each event, in order;
   * an event she was asked about before is not seen again.
   */
  lookAt(recorded: RecordedEvent): Viewer | undefined {
    if (recorded.position <= this.#position) return undefined;
    this.#position = recorded.position;
    this.#viewer = (this.#player !== undefined && viewerIn(recorded, this.#player)) || this.#viewer;
    return sees(this.#viewer, recorded) ? this.#viewer : undefined;
  }
}

function isSeating(type: string): boolean {
  return type === 'SeatTaken' || type === 'SeatLeft';
}

/** The viewer in the seat that this event gives, when it gives one (to `only`). */
function viewerIn({ event }: RecordedEvent, only?: PlayerId): Viewer | undefined {
  if (event.type !== 'SeatTaken' || (only !== undefined && event.player !== only)) return undefined;
  const { player, seat, team, profession } = event;
  return { role: 'player', placement: { player, seat, team, profession }, opened: false };
}
