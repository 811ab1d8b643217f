import type { RecordedEvent } from '../../shared/session/event.ts';
import { upcastEvent } from '../../shared/session/upcast-event.ts';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import { type EventLog, PositionConflict } from '../sessions/ports.ts';

/** A log that is gone with the process: for tests, rehearsals and dry runs. */
export class MemoryLog implements EventLog {
  readonly #lines = new Map<SessionId, string[]>();

  async append(session: SessionId, expectedPosition: number, events: readonly RecordedEvent[]): Promise<void> {
    const lines = this.#lines.get(session) ?? [];
    if (lines.length !== expectedPosition) throw new PositionConflict(session, expectedPosition);
    lines.push(...events.map((event) => JSON.stringify(event)));
    this.#lines.set(session, lines);
  }

  async read(session: SessionId): Promise<RecordedEvent[]> {
    return (this.#lines.get(session) ?? []).map((line) => upcastEvent(JSON.parse(line)));
  }
}
