import { afterAll, beforeAll, expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';
import { playerIn, takeSeat } from './support/people.ts';
import { TestPerson } from './support/test-person.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer([aScenarioDocument()]);
});
afterAll(() => server.stop());

const wish = { name: 'Ann', profession: 'huisarts', agreed: true };

it('lets in by PIN, shows the seats, and gives the room a place under the own name', async () => {
  const head = await server.open();
  const lobby = await server.get(`/api/pins/${head.pin}`);
  expect(lobby.answer).toMatchObject({ session: head.id, title: 'Licht in de flat', optOutWord: 'Anker' });
  expect(JSON.stringify(lobby.answer)).not.toContain('knows');
  const ann = await playerIn(server, head, 'gc-huisarts');
  expect(ann.welcome).toMatchObject({ session: head.id, cursor: 0, me: { player: ann.player, team: 'gc' } });
  await ann.untilEvent('SeatTaken');
  const { answer } = await server.get(`/api/pins/${head.pin}`);
  expect(JSON.stringify(answer)).toContain(
    '"id":"gc-huisarts","title":"huisarts bij gc","profession":"huisarts","taken":true',
  );
});

it('says so when the PIN is wrong, in words', async () => {
  for (const pin of ['000000', 'abc', "1' or 1=1"]) {
    const { status, answer } = await server.get(`/api/pins/${encodeURIComponent(pin)}`);
    expect([status, answer.error]).toEqual([404, 'wrong-pin']);
    expect(answer.message).toContain('PIN');
  }
  const joined = await server.post('/api/join', { ...wish, pin: '000000' });
  expect([joined.status, joined.answer.error]).toEqual([404, 'wrong-pin']);
});

it('[SE5] gives a taken seat to nobody else', async () => {
  const head = await server.open();
  await takeSeat(server, head, 'swt-huisarts');
  const { status, answer } = await server.post('/api/join', { ...wish, pin: head.pin, seat: 'swt-huisarts' });
  expect([status, answer.error]).toEqual([409, 'seat-taken']);
  expect((await server.live(head)).record.filter(({ event }) => event.type === 'SeatTaken')).toHaveLength(1);
});

it('takes one seat for a page that asks twice', async () => {
  const { pin } = await server.open();
  const first = await server.post('/api/join', { ...wish, pin, key: 'sleutel-van-ann' });
  const again = await server.post('/api/join', { ...wish, pin, key: 'sleutel-van-ann' });
  expect(again.answer).toMatchObject({ player: first.answer.player, seat: first.answer.seat });
});

it('[SE2] [SE5] balances the teams and says when all seats are taken', async () => {
  const { pin } = await server.open();
  const teams: unknown[] = [];
  for (const name of ['A', 'B', 'C', 'D']) {
    teams.push((await server.post('/api/join', { ...wish, name, pin })).answer.team);
  }
  expect(teams.toSorted()).toEqual(['gc', 'gc', 'swt', 'swt']);
  const { status, answer } = await server.post('/api/join', { ...wish, pin });
  expect([status, answer.error]).toEqual([409, 'no-seat-left']);
});

it.each([
  ['no name', { name: ' ' }],
  ['no agreement', { agreed: false }],
  ['something extra', { role: 'docent' }],
  ['a PIN that is a number', { pin: 123456 }],
  ['a name of a book', { name: 'x'.repeat(41) }],
])('refuses a wish with %s', async (_what, part) => {
  const { pin } = await server.open();
  const { status, answer } = await server.post('/api/join', { ...wish, pin, ...part });
  expect([status, answer.error]).toEqual([400, 'malformed']);
});

it('refuses bodies that are no JSON or too much, and goes on', async () => {
  expect((await server.post('/api/join', '{"pin":')).answer.error).toBe('malformed');
  expect((await server.post('/api/join', 'pin=1', { 'content-type': 'text/plain' })).answer.error).toBe('malformed');
  expect((await server.post('/api/join', { ...wish, name: 'x'.repeat(20_000) })).answer.error).toBe('too-large');
  expect((await server.get('/api/pins/%E0%A4%A')).status).toBe(400);
  expect((await server.get('/healthz')).status).toBe(200);
});

it('knows nobody by a stale, strange or foreign token', async () => {
  const head = await server.open();
  const other = await server.open();
  const { tokens } = server.server;
  const gone = await tokens.sign({ role: 'player', session: head.id, player: 'p-nobody' });
  const elsewhere = await tokens.sign({ role: 'player', session: SessionId.parse('weg'), player: 'p-1' });
  for (const token of ['onzin-van-lengte', `${gone}x`, gone]) {
    const { status, answer } = await server.post('/api/ensure', { token });
    expect([status, answer.error]).toEqual([401, 'stale-token']);
  }
  expect((await server.post('/api/ensure', { token: elsewhere })).answer.error).toBe('session-closed');
  const ann = await playerIn(server, head, 'gc-huisarts');
  await playerIn(server, other, 'gc-huisarts');
  const thief = new TestPerson(server, { token: ann.token });
  await expect(thief.joinRoom(other.id, { cursor: 0 })).rejects.toThrow('niet meer geldig');
  for (const token of ['onzin-van-lengte', gone]) {
    const stranger = new TestPerson(server, { token });
    await expect(stranger.joinRoom(head.id, { cursor: 0 })).rejects.toThrow('niet meer geldig');
  }
});

it('sends a page of another version away, and join options that make no sense', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  const again = new TestPerson(server, { token: ann.token });
  await expect(again.joinRoom(head.id, { cursor: 0, protocol: 99 })).rejects.toThrow('andere versie');
  await expect(again.joinRoom(head.id, { cursor: -1 })).rejects.toThrow('klopt niet');
  await expect(again.joinRoom(head.id, { cursor: 0, extra: true })).rejects.toThrow('klopt niet');
  await expect(again.joinRoom(head.id, {})).rejects.toThrow('klopt niet');
});

it('offers no way in but joining a room by its id', async () => {
  for (const path of ['create/session', 'joinOrCreate/session', 'join/session', 'reconnect/x']) {
    expect((await server.post(`/matchmake/${path}`, {})).status).toBe(404);
  }
  expect((await server.post('/matchmake/joinById/er-is-geen-kamer', {})).status).toBe(503);
});
