import { liftScenario } from '../../shared/scenario/lift-scenario.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import {
  type NewSession,
  PinTaken,
  type SessionHead,
  type SessionStore,
  type StoredSession,
} from '../sessions/ports.ts';
import { isAlreadyThere, type SqliteDatabase } from './sqlite-database.ts';

const HEAD = ['id', 'pin', 'scenario', 'title', 'version', 'docent', 'opened_on', 'closed_on'] as const;

type Row = {
  id: string;
  pin: string;
  scenario: string;
  title: string;
  version: string;
  docent: string;
  opened_on: number;
  closed_on: number | null;
};

/** The sessions in SQLite, each with its scenario as it was when the session was opened. */
export class SessionTable implements SessionStore {
  readonly #queries: SqliteDatabase['queries'];

  constructor({ queries }: SqliteDatabase) {
    this.#queries = queries;
  }

  async create({ id, pin, scenario, openedOn, docent }: NewSession): Promise<void> {
    const { id: slug, title, version } = scenario;
    const document = JSON.stringify(scenario);
    const row = { id, pin, scenario: slug, title, version, docent, opened_on: openedOn, closed_on: null, document };
    try {
      await this.#queries.insertInto('sessions').values(row).execute();
    } catch (error) {
      if (isAlreadyThere(error)) throw new PinTaken(pin);
      throw error;
    }
  }

  async list(): Promise<SessionHead[]> {
    const rows = await this.#queries.selectFrom('sessions').select(HEAD).orderBy('number', 'desc').execute();
    return rows.map(toHead);
  }

  async find(id: SessionId): Promise<StoredSession | undefined> {
    const query = this.#queries
      .selectFrom('sessions')
      .select([...HEAD, 'document'])
      .where('id', '=', id);
    const row = await query.executeTakeFirst();
    return row && { head: toHead(row), scenario: Scenario.parse(liftScenario(JSON.parse(row.document))) };
  }

  async findByPin(pin: string): Promise<SessionHead | undefined> {
    const query = this.#queries.selectFrom('sessions').select(HEAD).where('pin', '=', pin);
    const row = await query.where('closed_on', 'is', null).executeTakeFirst();
    return row && toHead(row);
  }

  async close(id: SessionId, on: number): Promise<void> {
    await this.#queries.updateTable('sessions').set({ closed_on: on }).where('id', '=', id).execute();
  }
}

function toHead({ id, opened_on, closed_on, ...rest }: Row): SessionHead {
  const { pin, scenario, title, version, docent } = rest;
  const closed = closed_on === null ? {} : { closedOn: closed_on };
  return { id: SessionId.parse(id), pin, scenario, title, version, docent, openedOn: opened_on, ...closed };
}
