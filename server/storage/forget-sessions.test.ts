import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { forgetClosedBefore } from './forget-sessions.ts';
import { SessionTable } from './session-table.ts';
import { openSqlite } from './sqlite-database.ts';
import { SqliteLog } from './sqlite-log.ts';

it('forgets sessions closed long ago with their logs, and no others', async () => {
  const database = await openSqlite(':memory:');
  const [store, log] = [new SessionTable(database), new SqliteLog(database)];
  const ids = ['old', 'recent', 'open'].map((id) => SessionId.parse(id));
  for (const [index, id] of ids.entries()) {
    await store.create({ id, pin: `11111${index}`, scenario: aScenario(), openedOn: 0, docent: 'Ineke' });
    const event = { type: 'PlayStarted' } as const;
    await log.append(id, 0, [{ position: 1, at: 0, on: 0, by: { kind: 'system' }, audience: 'all', v: 1, event }]);
  }
  await store.close(SessionId.parse('old'), 1000);
  await store.close(SessionId.parse('recent'), 2000);
  expect(await forgetClosedBefore(database, 2000)).toBe(1);
  expect((await store.list()).map(({ id }) => id)).toEqual(['open', 'recent']);
  expect(await Promise.all(ids.map(async (id) => (await log.read(id)).length))).toEqual([0, 1, 1]);
});
