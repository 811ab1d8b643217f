import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocentCommand } from '../../shared/session/command.ts';
import { aSound } from '../support/a-sound.ts';
import { aSpokenDocument } from '../support/a-spoken-scenario.ts';
import { takeSeat } from './support/people.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let cookie: Record<string, string>;
beforeAll(async () => {
  server = await startTestServer([aSpokenDocument()]);
  const audio = join(dirname(server.database), 'klein', 'audio');
  mkdirSync(audio);
  for (const file of ['bep-belt', 'bandje', 'het-nieuws']) {
    for (const ending of ['ogg', 'm4a'] as const) writeFileSync(join(audio, `${file}.${ending}`), aSound(ending));
  }
  const me = { name: 'Karin', password: 'een lang wachtwoord', token: server.server.setupToken };
  const response = await fetch(`${server.server.url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(me),
  });
  cookie = { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
});
afterAll(() => server.stop());

const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

async function ask(path: string, request: RequestInit = {}) {
  const response = await fetch(`${server.server.url}${path}`, request);
  const type = response.headers.get('content-type') ?? '';
  const answer = type.startsWith('application/json') ? await response.json() : {};
  return { status: response.status, type, answer, voice: response.headers.get('x-samenspel-voice') };
}

/** A session that runs, with somebody in each team. */
async function aLesson() {
  const head = await server.open();
  const live = await server.live(head);
  const noor = await takeSeat(server, head, 'swt-sociaal-werk');
  const eva = await takeSeat(server, head, 'gc-huisarts');
  const steer = async (command: DocentCommand) => {
    expect(await live.execute(command, { by: { kind: 'docent', name: 'Karin' } })).toMatchObject({ ok: true });
  };
  await steer({ type: 'StartPlay' });
  const hear = (token: string, file: string, accept = 'audio/ogg') =>
    ask(`/api/sessions/${head.id}/clips/${file}`, { headers: { ...withToken(token), accept } });
  return { head, noor, eva, steer, hear };
}

describe('a voice in a session', () => {
  it('[VI10] is heard by who sees what it belongs to, once it came, and by nobody else', async () => {
    const { noor, eva, steer, hear } = await aLesson();
    const unknown = await hear(noor.token, 'bestaat-niet');
    expect(await hear(noor.token, 'het-nieuws')).toEqual(unknown);
    expect([unknown.status, unknown.answer.error]).toEqual([404, 'unknown-thing']);
    await steer({ type: 'ReleaseInject', inject: 'inj-8' });
    expect(await hear(noor.token, 'het-nieuws')).toMatchObject({ status: 200, type: 'audio/ogg', voice: 'shipped' });
    expect(await hear(eva.token, 'het-nieuws')).toEqual(unknown);
    expect(await hear(noor.token, 'bandje')).toEqual(unknown);
  });

  it('[VI10] of a voicemail is there after the call was missed, not while it rings', async () => {
    const { noor, eva, steer, hear } = await aLesson();
    await steer({ type: 'ReleaseInject', inject: 'inj-4' });
    expect((await hear(eva.token, 'bep-belt')).status).toBe(404);
    await steer({ type: 'JumpClock', to: 60_000 });
    expect((await hear(eva.token, 'bep-belt')).status).toBe(200);
    expect((await hear(noor.token, 'bep-belt')).status).toBe(404);
  });

  it('[VI10] is opened to all players with the truth reveal, and closed to who has no seat', async () => {
    const { head, eva, steer, hear } = await aLesson();
    await steer({ type: 'ReleaseInject', inject: 'inj-8' });
    await steer({ type: 'EndPlay' });
    expect((await hear(eva.token, 'het-nieuws')).status).toBe(404);
    await steer({ type: 'OpenRecord' });
    expect((await hear(eva.token, 'het-nieuws')).status).toBe(200);
    await steer({ type: 'CloseSession' });
    expect((await hear(eva.token, 'het-nieuws')).status).toBe(200);
    const stranger = { role: 'player', session: head.id, player: 'p-niemand' } as const;
    expect((await hear(await server.server.tokens.sign(stranger), 'het-nieuws')).answer.error).toBe('stale-token');
  });

  it('comes in the format that the browser asks for', async () => {
    const { noor, steer, hear } = await aLesson();
    await steer({ type: 'ReleaseInject', inject: 'inj-8' });
    expect((await hear(noor.token, 'het-nieuws', 'audio/mp4')).type).toBe('audio/mp4');
    expect((await hear(noor.token, 'het-nieuws', '*/*')).type).toBe('audio/ogg');
  });

  it('[VI10] wants a token of this session, or a docent', async () => {
    const { head, noor, steer } = await aLesson();
    const other = await aLesson();
    await steer({ type: 'ReleaseInject', inject: 'inj-8' });
    const path = `/api/sessions/${head.id}/clips/het-nieuws`;
    expect((await ask(path)).answer.error).toBe('log-in');
    expect((await ask(path, { headers: withToken('geraden') })).answer.error).toBe('stale-token');
    expect((await ask(path, { headers: withToken(other.noor.token) })).answer.error).toBe('stale-token');
    const watching = { role: 'facilitator', session: other.head.id, name: 'Wim' } as const;
    const elsewhere = withToken(await server.server.tokens.sign(watching));
    expect((await ask(path, { headers: elsewhere })).answer.error).toBe('stale-token');
    expect((await ask(`/api/sessions/geen/clips/het-nieuws`, { headers: cookie })).answer.error).toBe(
      'unknown-session',
    );
    expect((await ask(path, { headers: cookie })).status).toBe(200);
    expect((await ask(path, { headers: withToken(noor.token) })).status).toBe(200);
  });
});

describe('the voices of a scenario', () => {
  const ALL = '/api/scenarios/klein/voices';
  const put = (file: string, body: BodyInit, headers = cookie) =>
    ask(`${ALL}/${file}`, { method: 'PUT', headers: { ...headers, 'content-type': 'application/octet-stream' }, body });
  const list = async () => (await ask(ALL, { headers: cookie })).answer as { file: string; isOwn: boolean }[];

  it('are for docents only', async () => {
    const asks = [ask(ALL), ask(`${ALL}/bandje`), put('bandje', 'x', {}), ask(`${ALL}/bandje`, { method: 'DELETE' })];
    for (const { status, answer } of await Promise.all(asks)) expect([status, answer.error]).toEqual([401, 'log-in']);
  });

  it('are listed with what they are and who speaks', async () => {
    expect(await list()).toMatchObject([
      {
        file: 'bep-belt',
        kind: 'voicemail',
        title: 'Bep belt',
        words: [{ speaker: 'Bep de Rooij' }],
        trial: true,
        isOwn: false,
      },
      { file: 'bandje', kind: 'attachment', words: [{ speaker: 'Bep', text: 'Komt er nog iemand?' }] },
      { file: 'het-nieuws', kind: 'radio', words: [{ speaker: 'Nieuwslezer' }, { speaker: 'Bep' }], language: 'nl' },
    ]);
  });

  it('[SC7] an own recording is heard from then on, in running sessions too, until it is taken back', async () => {
    const { noor, steer, hear } = await aLesson();
    await steer({ type: 'ReleaseInject', inject: 'inj-8' });
    expect((await put('het-nieuws', new Uint8Array(aSound('mp3')))).status).toBe(200);
    expect(await hear(noor.token, 'het-nieuws')).toMatchObject({ type: 'audio/mpeg', voice: 'own' });
    expect((await list()).map(({ isOwn }) => isOwn)).toEqual([false, false, true]);
    expect((await server.open()).scenario).toBe('klein');
    expect((await ask(`${ALL}/het-nieuws`, { method: 'DELETE', headers: cookie })).status).toBe(200);
    expect(await hear(noor.token, 'het-nieuws')).toMatchObject({ type: 'audio/ogg', voice: 'shipped' });
  });

  it.each([
    ['what is no sound', 'bandje', '<html>', 400, 'no-sound'],
    ['nothing', 'bandje', '', 400, 'no-sound'],
    ['too much', 'bandje', 'x'.repeat(2_100_000), 413, 'sound-too-large'],
    ['a voice that the scenario does not have', 'anders', 'x', 404, 'unknown-thing'],
    ['a way out of the folder', '..%2F..%2Fdata', 'x', 404, 'unknown-thing'],
  ])('refuses %s', async (...[, file, body, status, code]) => {
    const refused = await put(file, body);
    expect([refused.status, refused.answer.error]).toEqual([status, code]);
    expect((await list()).some(({ isOwn }) => isOwn)).toBe(false);
  });

  it('does not look outside the scenarios', async () => {
    const { status, answer } = await ask('/api/scenarios/..%2F..%2Fetc/voices', { headers: cookie });
    expect([status, answer.error]).toEqual([404, 'unknown-thing']);
  });
});
