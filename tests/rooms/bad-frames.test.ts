import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandReply } from '../../shared/wire/server-message.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';
import { docentIn, playerIn } from './support/people.ts';
import type { TestPerson } from './support/test-person.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let ann: TestPerson;
let bo: TestPerson;
beforeAll(async () => {
  server = await startTestServer([aScenarioDocument()], {
    database: ':memory:',
    limits: { rooms: { commands: { burst: 5, perSecond: 1 }, frames: { burst: 40, perSecond: 5 } } },
  });
});
afterAll(() => server.stop());

async function twoPlayers(): Promise<void> {
  const head = await server.open();
  ann = await playerIn(server, head, 'gc-huisarts');
  bo = await playerIn(server, head, 'swt-huisarts');
}

/** That nothing of what the other did reached or broke this one. */
async function expectUndisturbed(person: TestPerson): Promise<void> {
  expect(await person.ask({ type: 'SendChat', thread: 'team', text: 'Alles goed hier.' })).toEqual({ ok: true });
  expect(person.closedWith).toBeUndefined();
}

it.each([
  ['nothing', undefined],
  ['a word', 'StartPlay'],
  ['no key', { command: { type: 'ConfirmReady' } }],
  ['an unknown command', { key: 'sleutel-1', command: { type: 'WinTheGame' } }],
  ['a command of the server', { key: 'sleutel-1', command: { type: 'TakeSeat', player: 'x' } }],
  ['a field too many', { key: 'sleutel-1', command: { type: 'ConfirmReady', by: 'docent' } }],
  ['a wrong type', { key: 'sleutel-1', command: { type: 'OpenItem', item: { $ne: 1 } } }],
  ['too long a text', { key: 'sleutel-1', command: { type: 'SendChat', thread: 'team', text: 'x'.repeat(601) } }],
  ['a prototype', JSON.parse('{"key":"sleutel-1","command":{"type":"ConfirmReady"},"__proto__":{"x":1}}')],
])('answers a malformed command (%s) and keeps the connection', async (_what, message) => {
  await twoPlayers();
  expect(await ann.askRaw(message)).toEqual({ ok: false, code: 'malformed' });
  await expectUndisturbed(ann);
  await expectUndisturbed(bo);
});

it('[RO1] [KE5] refuses what the role may not ask, and changes nothing', async () => {
  await twoPlayers();
  const head = { id: ann.welcome?.session } as Parameters<typeof docentIn>[1];
  const evaluator = await docentIn(server, head, 'evaluator', 'Evi');
  const facilitator = await docentIn(server, head, 'facilitator', 'Fred');
  const session = await server.live(head);
  const before = session.record.length;
  const notAllowed: CommandReply = { ok: false, code: 'not-allowed' };
  expect(await ann.ask({ type: 'StartPlay' })).toEqual(notAllowed);
  expect(await ann.ask({ type: 'RemovePlayer', player: bo.player })).toEqual(notAllowed);
  expect(await evaluator.ask({ type: 'StartPlay' })).toEqual(notAllowed);
  expect(await evaluator.ask({ type: 'OpenRecord' })).toEqual(notAllowed);
  expect(await evaluator.ask({ type: 'SendChat', thread: 'team', text: 'hoi' })).toEqual(notAllowed);
  expect(await facilitator.ask({ type: 'PausePlay' })).toEqual(notAllowed);
  expect(session.record).toHaveLength(before);
  expect(await evaluator.ask({ type: 'TagObservation', text: 'Ze luisteren.' })).toEqual({ ok: true });
  await expectUndisturbed(bo);
});

it('slows who asks too often with an answer, then ends the connection of who floods', async () => {
  await twoPlayers();
  const answers = await Promise.all(Array.from({ length: 12 }, () => ann.ask({ type: 'ConfirmReady' })));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(5);
  expect(answers.filter((answer) => !answer.ok && answer.code === 'too-many')).toHaveLength(7);
  expect(ann.closedWith).toBeUndefined();
  for (let frame = 0; frame < 60; frame++) ann.socket.send(Buffer.from([18]));
  await ann.until(() => ann.closedWith !== undefined);
  await expectUndisturbed(bo);
  const { answer } = await server.get('/metrics');
  expect(String(answer.text)).toContain('samenspel_connections_cut_total{reason="flood"} 1');
  expect(String(answer.text)).toContain('samenspel_command_seconds_count{code="too-many"}');
});

it('ends the connection of who sends an oversize frame, and of nobody else', async () => {
  await twoPlayers();
  ann.socket.send(Buffer.alloc(200_000, 1));
  await ann.until(() => ann.closedWith !== undefined);
  await expectUndisturbed(bo);
  await expectUndisturbed(await ann.join());
});

// The first byte says what a frame is; 13, 17 and 21 are messages, 10 to 22 are known at all.
const BROKEN = [
  [],
  [13],
  [21],
  [17],
  [21, 0xcf],
  [21, 1],
  [21, 1, 0xa7],
  [21, 1, 0xdb, 0xff, 0xff, 0xff, 0xff],
  [21, 1, 0xa7, ...Buffer.from('command'), 0xc1],
  [21, 1, 0xa7, ...Buffer.from('command'), 0xdf, 0xff, 0xff, 0xff, 0xff],
  [21, 1, 0xa9, ...Buffer.from('__proto__'), 0x80],
  [13, 0xab, ...Buffer.from('constructor'), 0x80],
  [13, 0xa7, ...Buffer.from('command'), 0x81, 0xa3],
  [13, 0xa5, ...Buffer.from('hallo'), 0x01],
  [14, 1, 2, 3],
  [19, 1, 2, 3],
  [20, 1, 2, 3],
  [22, 1, 0],
  [255, 255, 255],
  [0xc0, 0xff, 0xee],
];

it('lives on after every broken frame, and so do the others', async () => {
  await twoPlayers();
  for (const bytes of BROKEN) {
    ann.socket.send(Buffer.from(bytes));
    await bo.ask({ type: 'ConfirmReady' });
    expect(bo.closedWith, `after ${Buffer.from(bytes).toString('hex')}`).toBeUndefined();
    if (ann.closedWith !== undefined) await ann.join();
  }
  await ann.drop();
  await expectUndisturbed(await ann.join());
});

it('lives on after a text frame where bytes are expected', async () => {
  await twoPlayers();
  ann.socket.send('{"command":"StartPlay"}');
  await expectUndisturbed(bo);
});
