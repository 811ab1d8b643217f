import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';
import { docentIn, playerIn } from './support/people.ts';
import type { TestPerson } from './support/test-person.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer([aScenarioDocument()], { limits: { rooms: { missedAfter: 200 } } });
});
afterAll(() => server.stop());

const MINUTE = 60_000;

/** A lively session: both teams write, the clock jumps, a decision is made. */
async function playSome(docent: TestPerson, ann: TestPerson, bo: TestPerson): Promise<void> {
  await docent.ask({ type: 'StartPlay' });
  await ann.ask({ type: 'SendChat', thread: 'team', text: 'Wie belt?' });
  await bo.ask({ type: 'SendChat', thread: 'team', text: 'Ik lees eerst.' });
  await docent.ask({ type: 'JumpClock', to: 3 * MINUTE });
  await bo.ask({ type: 'SendMail', to: ['bep'], subject: 'Licht', body: 'Wij gaan kijken.' });
  await docent.ask({ type: 'JumpClock', to: 5 * MINUTE });
  await ann.ask({ type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Het is dichtbij.' });
}

/** Resolves when nothing is on the way to this person any more. */
async function caughtUp(person: TestPerson): Promise<void> {
  expect(await person.ask({ type: 'ConfirmReady' })).toEqual({ ok: true });
}

it('P4 [VI7] gives who comes back at any position the view of who stayed', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'swt-huisarts');
  await playSome(docent, ann, bo);
  await Promise.all([caughtUp(ann), caughtUp(bo)]);
  await ann.untilEvent('DecisionMade');
  const stayed = structuredClone(ann.events);
  const positions = stayed.length;
  for (let cursor = 0; cursor <= positions; cursor += 2) {
    await ann.drop();
    ann.events.splice(cursor);
    await ann.join();
    expect(ann.welcome?.cursor).toBe(cursor);
    await ann.until(() => ann.events.length >= stayed.length);
    expect(ann.events.slice(0, stayed.length)).toEqual(stayed);
    expect(foldView(ann.events.slice(0, stayed.length))).toEqual(foldView(stayed));
    // Leaving and coming back is seen by all, so the list grows with every round.
    await ann.untilEvent('PlayerReturned', stayed.length);
    stayed.push(...structuredClone(ann.events.slice(stayed.length)));
  }
});

it('starts over for who names a number that was never given', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  await ann.untilEvent('RoleCardDealt');
  const all = ann.events.length;
  await ann.drop();
  ann.events.length = 0;
  await ann.join(5000);
  expect(ann.welcome?.cursor).toBe(0);
  await ann.until(() => ann.events.length >= all);
  expect(ann.events[0]?.event.type).toBe('SeatTaken');
});

it('lets a command that is sent twice happen once, also over a new connection and after a restart', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  const chat = { type: 'SendChat', thread: 'team', text: 'Eén keer.' } as const;
  expect(await ann.ask(chat, 'sleutel-1')).toEqual({ ok: true });
  expect(await ann.ask(chat, 'sleutel-1')).toEqual({ ok: true });
  await ann.drop();
  await ann.join();
  expect(await ann.ask(chat, 'sleutel-1')).toEqual({ ok: true });
  await server.restart();
  await ann.until(() => ann.closedWith !== undefined);
  await ann.join();
  expect(await ann.ask(chat, 'sleutel-1')).toEqual({ ok: true });
  expect(await ann.ask({ ...chat, text: 'Klaar.' })).toEqual({ ok: true });
  await ann.until(() => chatsOf(ann).includes('Klaar.'));
  expect(chatsOf(ann)).toEqual(['Eén keer.', 'Klaar.']);
});

it('[VI7] gives a late joiner what her team got, and nothing of the other team', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'swt-huisarts');
  await playSome(docent, ann, bo);
  const late = await playerIn(server, head, 'gc-sociaal-werk');
  await late.untilEvent('DecisionMade');
  expect(chatsOf(late)).toEqual(['Wie belt?']);
  expect(foldView(late.events).items.map(({ title }) => title)).toContain('Wie doet dit?');
  const raw = Buffer.concat(late.socket.frames).toString('latin1');
  for (const secret of ['Ik lees eerst.', 'Bij Tonny brandt', 'Wij gaan kijken.']) expect(raw).not.toContain(secret);
});

it('[VI2] [VI3] shows two docents the same, and both may steer', async () => {
  const head = await server.open();
  const karin = await docentIn(server, head, 'docent', 'Karin');
  const sem = await docentIn(server, head, 'docent', 'Sem');
  const ann = await playerIn(server, head, 'gc-huisarts');
  expect(await karin.ask({ type: 'StartPlay' })).toEqual({ ok: true });
  expect(await sem.ask({ type: 'PausePlay' })).toEqual({ ok: true });
  expect(await karin.ask({ type: 'PausePlay' })).toEqual({ ok: false, code: 'not-now' });
  expect(await sem.ask({ type: 'TagObservation', text: 'Rustig begin.' })).toEqual({ ok: true });
  await Promise.all([karin.untilEvent('ObservationTagged'), ann.untilEvent('PlayPaused')]);
  expect(karin.events).toEqual(sem.events);
  expect(ann.events.some(({ event }) => event.type === 'ObservationTagged')).toBe(false);
  expect(JSON.stringify(ann.events)).not.toMatch(/Karin|Sem/);
});

it('[SE8] tells that somebody left only when her last connection goes', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'swt-huisarts');
  const tab = await new (ann.constructor as typeof TestPerson)(server, ann).join(0);
  await bo.until(() => bo.presence.at(-1)?.online.length === 2);
  await tab.drop();
  await bo.ask({ type: 'ConfirmReady' });
  await bo.untilEvent('PlayerReady');
  expect(bo.events.some(({ event }) => event.type === 'PlayerDropped')).toBe(false);
  await ann.drop();
  await bo.untilEvent('PlayerDropped');
  await bo.until(() => bo.presence.at(-1)?.online.includes(ann.player) === false);
  await ann.join();
  await bo.untilEvent('PlayerReturned');
  await bo.until(() => bo.presence.at(-1)?.online.includes(ann.player) === true);
});

it('ends the connection of who is sent away; her token opens nothing any more', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'swt-huisarts');
  expect(await docent.ask({ type: 'RemovePlayer', player: ann.player })).toEqual({ ok: true });
  await ann.until(() => ann.closedWith !== undefined);
  expect((await server.post('/api/ensure', { token: ann.token })).answer.error).toBe('stale-token');
  await bo.untilEvent('SeatLeft');
  expect(bo.closedWith).toBeUndefined();
});

it('closes the room with the session, and frees the PIN', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  expect(await docent.ask({ type: 'CloseSession' })).toEqual({ ok: true });
  await ann.until(() => ann.closedWith !== undefined);
  expect(ann.events.at(-1)?.event.type).toBe('SessionClosed');
  expect((await server.post('/api/ensure', { token: ann.token })).answer.error).toBe('session-closed');
  expect((await server.get(`/api/pins/${head.pin}`)).answer.error).toBe('wrong-pin');
});

it('[KE1] takes up a session in play after a restart, and who was there comes back by her cursor', async () => {
  const head = await server.open();
  const docent = await docentIn(server, head);
  const ann = await playerIn(server, head, 'gc-huisarts');
  await docent.ask({ type: 'StartPlay' });
  await ann.untilEvent('PlayStarted');
  const before = ann.events.length;
  await server.restart();
  await ann.until(() => ann.closedWith !== undefined);
  await Promise.all([ann.join(), docent.join()]);
  expect(ann.welcome).toMatchObject({ cursor: before, clock: { running: true } });
  await docent.untilEvent('SessionRecovered');
  expect(ann.events.some(({ event }) => event.type === 'SessionRecovered')).toBe(false);
  expect(await ann.ask({ type: 'SendChat', thread: 'team', text: 'Ik ben er weer.' })).toEqual({ ok: true });
});

it('records that somebody left who does not come back after a restart', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'swt-huisarts');
  await server.restart();
  await bo.until(() => bo.closedWith !== undefined);
  await bo.join();
  const people = () => foldView(bo.events).people;
  await bo.until(() => people()[ann.player]?.connected === false && people()[bo.player]?.connected === true);
});

it('tells everybody to come back when the disk fails, shows nothing of what was lost, and goes on', async () => {
  const head = await server.open();
  const ann = await playerIn(server, head, 'gc-huisarts');
  const bo = await playerIn(server, head, 'gc-sociaal-werk');
  const disk = new DatabaseSync(server.database);
  disk.exec("create trigger full before insert on events begin select raise(abort, 'disk full'); end");
  const chat = { type: 'SendChat', thread: 'team', text: 'Verloren.' } as const;
  expect(await ann.ask(chat, 'sleutel-1')).toEqual({ ok: false, code: 'storage-failed' });
  disk.exec('drop trigger full');
  disk.close();
  await Promise.all([ann, bo].map((person) => person.until(() => person.closedWith !== undefined)));
  await Promise.all([ann.join(), bo.join()]);
  expect(await ann.ask({ ...chat, text: 'Bewaard.' }, 'sleutel-1')).toEqual({ ok: true });
  await bo.until(() => chatsOf(bo).length > 0);
  expect(chatsOf(bo)).toEqual(['Bewaard.']);
});

function chatsOf(person: TestPerson): string[] {
  return foldView(person.events).chat.map(({ text }) => text);
}
