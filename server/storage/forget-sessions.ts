import type { SqliteDatabase } from './sqlite-database.ts';

/** Deletes sessions that were closed before this wall-clock time, with all that happened in them. Returns how many. */
export async function forgetClosedBefore({ queries }: SqliteDatabase, on: number): Promise<number> {
  const old = queries.selectFrom('sessions').select('id').where('closed_on', '<', on);
  // Events first: were the server to stop in between, the session is still found the next time.
  await queries.deleteFrom('events').where('session', 'in', old).execute();
  const { numDeletedRows } = await queries.deleteFrom('sessions').where('closed_on', '<', on).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
