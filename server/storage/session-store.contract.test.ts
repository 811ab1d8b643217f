import { describe, expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { PinTaken, type SessionStore } from '../sessions/ports.ts';
import { MemorySessionStore } from './memory-session-store.ts';
import { SessionTable } from './session-table.ts';
import { openSqlite } from './sqlite-database.ts';

const ONE = SessionId.parse('one');
const TWO = SessionId.parse('two');
const scenario = aScenario();
const head = { scenario: 'klein', title: 'Licht in de flat', version: '1.0.0', docent: 'Ineke' };

describe.each([
  { name: 'memory', open: async (): Promise<SessionStore> => new MemorySessionStore() },
  { name: 'sqlite', open: async (): Promise<SessionStore> => new SessionTable(await openSqlite(':memory:')) },
])('sessions in $name', ({ open }) => {
  async function aStore(): Promise<SessionStore> {
    const store = await open();
    await store.create({ id: ONE, pin: '111111', scenario, openedOn: 1000, docent: 'Ineke' });
    return store;
  }

  it('finds a session by id with its frozen scenario, and by PIN', async () => {
    const store = await aStore();
    const stored = { id: ONE, pin: '111111', openedOn: 1000, ...head };
    expect(await store.find(ONE)).toEqual({ head: stored, scenario });
    expect(await store.findByPin('111111')).toEqual(stored);
    expect(await store.find(TWO)).toBeUndefined();
    expect(await store.findByPin('222222')).toBeUndefined();
  });

  it('lists the newest first', async () => {
    const store = await aStore();
    await store.create({ id: TWO, pin: '222222', scenario, openedOn: 1000, docent: 'Ineke' });
    expect((await store.list()).map(({ id }) => id)).toEqual([TWO, ONE]);
  });

  it('refuses a PIN in use, and gives it free when its session is closed', async () => {
    const store = await aStore();
    const second = { id: TWO, pin: '111111', scenario, openedOn: 3000, docent: 'Ineke' };
    await expect(store.create(second)).rejects.toThrow(PinTaken);
    await store.close(ONE, 2000);
    expect(await store.findByPin('111111')).toBeUndefined();
    expect((await store.find(ONE))?.head.closedOn).toBe(2000);
    await store.create(second);
    expect((await store.findByPin('111111'))?.id).toBe(TWO);
  });
});
