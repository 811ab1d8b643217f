import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { FakeClock, settled } from '../../tests/support/fake-clock.ts';
import { MemoryLog } from '../storage/memory-log.ts';
import { MemorySessionStore } from '../storage/memory-session-store.ts';
import { type ScenarioSource, ScenarioUnusable } from './ports.ts';
import { readRecord, recordFor, viewerIn } from './read-record.ts';
import { SessionRegistry } from './session-registry.ts';

const DOCENT = { kind: 'docent', name: 'Ineke' } as const;
const SYSTEM = { kind: 'system' } as const;

const scenarios: ScenarioSource = {
  list: async () => [],
  async load(id) {
    if (id !== 'klein') throw new ScenarioUnusable(id);
    return aScenario();
  },
  document: async () => ({}),
};

/** Storage that stays when the registry is made anew, as after a restart. */
function aHouse(pins = ['111111', '222222', '333333']) {
  const [log, store, clock] = [new MemoryLog(), new MemorySessionStore(), new FakeClock()];
  const errors: unknown[] = [];
  let drawn = 0;
  const chance = {
    session: () => SessionId.parse(`session-${drawn}`),
    pin: () => pins[drawn++ % pins.length] ?? '',
    seed: () => 7,
  };
  const start = () =>
    new SessionRegistry({ log, store, scenarios, clock, chance, report: (error) => errors.push(error) });
  return { log, store, clock, start, errors };
}

async function aRunningSession(registry: SessionRegistry) {
  const { id } = await registry.open('klein', 'Ineke');
  const session = await registry.find(id);
  if (!session) throw new Error('no session');
  const seat = { type: 'TakeSeat', player: 'anna', name: 'Anna', profession: 'sociaal-werk' } as const;
  await session.execute({ ...seat, bot: false, extraTime: false }, { by: SYSTEM });
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  return session;
}

it('opens a session that is found by id and by PIN, and is the same one each time', async () => {
  const registry = aHouse().start();
  const head = await registry.open('klein', 'Ineke');
  expect(head).toMatchObject({ pin: '111111', scenario: 'klein', docent: 'Ineke' });
  const [one, two] = await Promise.all([registry.find(head.id), registry.findByPin('111111')]);
  expect(one).toBeDefined();
  expect(two).toBe(one);
  expect(one?.record.map(({ event }) => event.type)).toEqual(['SessionOpened']);
  expect(await registry.find(SessionId.parse('nobody'))).toBeUndefined();
});

it('draws another PIN when one is in use', async () => {
  const registry = aHouse(['111111', '111111', '222222']).start();
  await registry.open('klein', 'Ineke');
  expect((await registry.open('klein', 'Ineke')).pin).toBe('222222');
});

it('refuses a scenario that cannot be played', async () => {
  await expect(aHouse().start().open('weg', 'Ineke')).rejects.toThrow(ScenarioUnusable);
});

it('brings open sessions back to life after a restart, once each, and their injects come', async () => {
  const house = aHouse();
  const first = house.start();
  const { id } = await aRunningSession(first);
  await first.stop();
  house.clock.skip(20_000);
  const second = house.start();
  expect(await second.restore()).toBe(1);
  const [session, same] = await Promise.all([second.find(id), second.find(id)]);
  expect(same).toBe(session);
  expect(session?.reading.at).toBe(20_000);
  await house.clock.advance(10_000);
  const released = session?.record.filter(({ event }) => event.type === 'InjectReleased');
  expect(released?.map(({ at }) => at)).toEqual([0, 30_000]);
  expect(house.errors).toEqual([]);
});

it('begins a session whose first line was lost with the process', async () => {
  const house = aHouse();
  const id = SessionId.parse('half');
  await house.store.create({ id, pin: '999999', scenario: aScenario(), openedOn: 0, docent: 'Ineke' });
  const registry = house.start();
  await registry.restore();
  expect((await registry.findByPin('999999'))?.record).toHaveLength(1);
});

it('lets go of a closed session, whose record stays', async () => {
  const house = aHouse();
  const registry = house.start();
  const session = await aRunningSession(registry);
  for (const type of ['EndPlay', 'OpenRecord', 'CloseSession'] as const)
    await session.execute({ type }, { by: DOCENT });
  await settled();
  expect(await registry.find(session.id)).toBeUndefined();
  expect((await registry.list())[0]?.closedOn).toBeDefined();
  const record = await readRecord(house, session.id);
  expect(record?.events.at(-1)?.event.type).toBe('SessionClosed');
  const anna = record && viewerIn(record, 'anna');
  if (!record || !anna) throw new Error('no record');
  const seen = recordFor(anna, record);
  expect(seen.length).toBeLessThan(record.events.length);
  expect(JSON.stringify(seen)).not.toContain('inj-1');
  expect(viewerIn(record, 'nobody')).toBeUndefined();
});
