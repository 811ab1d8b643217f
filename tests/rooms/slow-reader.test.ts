import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocentCommand } from '../../shared/session/command.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { PROTOCOL_VERSION } from '../../shared/wire/server-message.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';
import { docentIn, playerIn } from './support/people.ts';
import { RecordingSocket } from './support/recording-socket.ts';
import type { TestPerson } from './support/test-person.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  const plenty = { burst: 100_000, perSecond: 100_000 };
  server = await startTestServer([aScenarioDocument()], {
    database: ':memory:',
    limits: { rooms: { commands: plenty, frames: plenty } },
  });
});
afterAll(() => server.stop());

const LARGE = { subject: 'Bijlage', body: '€'.repeat(4000) };

/** Sends everybody some 12 kB so many times. */
async function sendMuch(docent: TestPerson, times: number): Promise<void> {
  const mail: DocentCommand = { type: 'SendAsActor', actor: 'carla', channel: 'mail', teams: [], ...LARGE };
  for (let sent = 0; sent < times; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, () => docent.ask(mail)));
  }
}

async function cutFor(reason: string): Promise<number> {
  const { answer } = await server.get('/metrics');
  return Number(new RegExp(`cut_total{reason="${reason}"} (\\d+)`).exec(String(answer.text))?.[1] ?? 0);
}

it('cuts off who stopped reading, before a megabyte is kept for her; she comes back by her cursor', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const awake = await playerIn(server, head, 'gc-huisarts');
  const asleep = await playerIn(server, head, 'swt-huisarts');
  await docent.ask({ type: 'StartPlay' });
  await asleep.untilEvent('PlayStarted');
  asleep.socket.stopReading();
  await sendMuch(docent, 900);
  expect(await cutFor('slow-reader')).toBe(1);
  expect(awake.closedWith).toBeUndefined();
  asleep.socket.readOn();
  await asleep.until(() => asleep.closedWith !== undefined);
  await asleep.join();
  await asleep.until(() => foldView(asleep.events).items.filter(({ title }) => title === 'Bijlage').length === 900);
  expect(await asleep.ask({ type: 'SendChat', thread: 'team', text: 'Ik ben er weer.' })).toEqual({ ok: true });
  expect(await cutFor('slow-reader')).toBe(1);
});

it('cuts off who joins and never says that she is ready', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  await docent.ask({ type: 'StartPlay' });
  const options = { token: ann.token, cursor: 0, protocol: PROTOCOL_VERSION };
  const { answer } = await server.post(`/matchmake/joinById/${head.id}`, options);
  const address = `${server.server.url.replace('http', 'ws')}/${answer.processId}/${head.id}?sessionId=${answer.sessionId}`;
  const silent = new RecordingSocket(address);
  await new Promise((resolve) => silent.once('message', resolve));
  const closed = new Promise((resolve) => silent.once('close', resolve));
  await sendMuch(docent, 150);
  await closed;
  expect(await cutFor('no-handshake')).toBe(1);
  expect(ann.closedWith).toBeUndefined();
});
