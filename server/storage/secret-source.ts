import { randomBytes } from 'node:crypto';
import type { SecretSource } from '../auth/docent-accounts.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const NAME = 'signing';
const SECRET_BYTES = 32;

/** The server's signing secret: made at the first asking, the same ever after for this database. */
export function createSecretSource({ queries }: SqliteDatabase): SecretSource {
  return {
    async secret() {
      await queries
        .insertInto('secrets')
        .values({ name: NAME, value: new Uint8Array(randomBytes(SECRET_BYTES)) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const query = queries.selectFrom('secrets').select('value').where('name', '=', NAME);
      return (await query.executeTakeFirstOrThrow()).value;
    },
  };
}
