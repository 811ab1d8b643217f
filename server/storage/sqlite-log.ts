import type { StatementSync } from 'node:sqlite';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { upcastEvent } from '../../shared/session/upcast-event.ts';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import { type EventLog, PositionConflict } from '../sessions/ports.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

type Waiting = {
  session: SessionId;
  expectedPosition: number;
  events: readonly RecordedEvent[];
  resolve: () => void;
  reject: (error: unknown) => void;
};

/** The log on disk. All appends of one turn of the event loop are one commit: one wait for the disk for all. */
export class SqliteLog implements EventLog {
  readonly #database: SqliteDatabase;
  readonly #insert: StatementSync;
  readonly #last: StatementSync;
  #waiting: Waiting[] = [];
  #commits = 0;

  constructor(database: SqliteDatabase) {
    const { queries, raw } = database;
    this.#database = database;
    this.#insert = raw.prepare(
      queries.insertInto('events').values({ session: '', position: 0, line: '' }).compile().sql,
    );
    this.#last = raw.prepare('select coalesce(max(position), 0) as position from events where session = ?');
  }

  /** How many commits were made; for metrics. */
  get commits(): number {
    return this.#commits;
  }

  append(session: SessionId, expectedPosition: number, events: readonly RecordedEvent[]): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ session, expectedPosition, events, resolve, reject });
    });
  }

  async read(session: SessionId): Promise<RecordedEvent[]> {
    const query = this.#database.queries.selectFrom('events').select('line').where('session', '=', session);
    const rows = await query.orderBy('position').execute();
    return rows.map(({ line }) => upcastEvent(JSON.parse(line)));
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { raw } = this.#database;
    try {
      raw.exec('begin immediate');
      const conflicts = new Set(waiting.filter((append) => !this.#write(append)));
      raw.exec('commit');
      this.#commits += 1;
      for (const append of waiting) {
        if (conflicts.has(append)) append.reject(new PositionConflict(append.session, append.expectedPosition));
        else append.resolve();
      }
    } catch (error) {
      this.#rollBack();
      for (const { reject } of waiting) reject(error);
    }
  }

  /** False when the log does not end where this append thinks it does. Nothing is written then. */
  #write({ session, expectedPosition, events }: Waiting): boolean {
    if (this.#last.get(session)?.position !== expectedPosition) return false;
    for (const event of events) this.#insert.run(session, event.position, JSON.stringify(event));
    return true;
  }

  // Not every failed statement leaves the transaction open, and a closed file has none.
  #rollBack(): void {
    const { raw } = this.#database;
    if (raw.isOpen && raw.isTransaction) raw.exec('rollback');
  }
}
