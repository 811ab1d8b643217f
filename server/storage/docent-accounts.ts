import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { DocentAccounts } from '../auth/docent-accounts.ts';
import type { Clock } from '../sessions/ports.ts';
import { isAlreadyThere, type SqliteDatabase } from './sqlite-database.ts';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

// OWASP's minimum for scrypt: 32 MB and some 100 ms for each guess.
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Docents and their passwords in SQLite; of a password only a salted hash is kept. */
export class DocentTable implements DocentAccounts {
  readonly #queries: SqliteDatabase['queries'];
  readonly #clock: Pick<Clock, 'now'>;

  constructor({ queries }: SqliteDatabase, clock: Pick<Clock, 'now'>) {
    this.#queries = queries;
    this.#clock = clock;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#queries.selectFrom('docents').select('name').limit(1).executeTakeFirst()) === undefined;
  }

  /** Names are compared without regard to case or spaces around them. */
  async create(name: string, password: string): Promise<boolean> {
    const created_on = this.#clock.now();
    const row = { name: keyOf(name), shown_name: name.trim(), password: await hash(password), created_on };
    try {
      await this.#queries.insertInto('docents').values(row).execute();
      return true;
    } catch (error) {
      if (isAlreadyThere(error)) return false;
      throw error;
    }
  }

  /** Takes as long for a name that does not exist as for a wrong password. */
  async verify(name: string, password: string): Promise<string | undefined> {
    const query = this.#queries.selectFrom('docents').selectAll().where('name', '=', keyOf(name));
    const docent = await query.executeTakeFirst();
    const isRight = await matches(password, docent?.password ?? (await NOBODY));
    return docent && isRight ? docent.shown_name : undefined;
  }
}

const NOBODY = hash(randomBytes(KEY_BYTES).toString('base64'));

function keyOf(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('nl');
}

async function hash(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password.normalize('NFC'), salt, KEY_BYTES, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

async function matches(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = stored.split('$');
  const expected = Buffer.from(key, 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const given = await derive(password.normalize('NFC'), Buffer.from(salt, 'base64'), expected.length, cost);
  return timingSafeEqual(given, expected);
}
