import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRecord } from '../../server/records/parse-record.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';
import { playerIn } from './support/people.ts';
import { TestPerson } from './support/test-person.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let pages: string;
beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(pages, 'build'));
  for (const page of ['index', 'regie', 'debrief']) writeFileSync(join(pages, `${page}.html`), `<h1>${page}</h1>`);
  writeFileSync(join(pages, 'build', 'app-1a2b.js'), 'start()');
  const broken = { ...aScenarioDocument(), id: 'kapot', decisions: [], gauges: [] };
  server = await startTestServer([aScenarioDocument(), broken], { pages, limits: { http: { wrongPasswords: 8 } } });
});
afterAll(async () => {
  await server.stop();
  rmSync(pages, { recursive: true });
});

const PASSWORD = 'een lang wachtwoord';
let cookie: Record<string, string> = {};

it('lets the first docent in by the link of the first run, once', async () => {
  const { setupToken: token } = server.server;
  const me = { name: 'Karin de Vries', password: PASSWORD };
  expect((await server.post('/api/setup', { ...me, token: 'geraden' })).answer.error).toBe('wrong-setup');
  expect((await server.post('/api/setup', { ...me, token, password: 'kort' })).answer.error).toBe('malformed');
  expect(await server.post('/api/setup', { ...me, token })).toMatchObject({ status: 200, answer: { name: me.name } });
  expect((await server.post('/api/setup', { ...me, name: 'Tweede', token })).answer.error).toBe('wrong-setup');
});

it('logs in and out by a cookie that scripts cannot read', async () => {
  expect((await server.get('/api/me')).status).toBe(401);
  const wrong = await server.post('/api/login', { name: 'karin de vries', password: 'mis' });
  expect([wrong.status, wrong.answer.error]).toEqual([401, 'wrong-login']);
  const response = await fetch(`${server.server.url}/api/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'karin de vries', password: PASSWORD }),
  });
  const issued = response.headers.get('set-cookie') ?? '';
  expect(issued).toMatch(/^samenspel=.+HttpOnly; SameSite=Strict$/);
  cookie = { cookie: issued.split(';')[0] ?? '' };
  expect((await server.get('/api/me', cookie)).answer).toEqual({ name: 'Karin de Vries' });
});

it('asks every docent route for the cookie', async () => {
  const { id } = await server.open();
  const asks = [
    server.get('/api/scenarios'),
    server.get('/api/sessions'),
    server.post('/api/sessions', { scenario: 'klein' }),
    server.post(`/api/sessions/${id}/token`, {}),
    server.post(`/api/sessions/${id}/bots`, {}),
    server.get(`/api/sessions/${id}/record`),
    server.get(`/api/sessions/${id}/export`),
    server.get(`/api/sessions/${id}/scenario`),
    server.post(`/api/sessions/${id}/command`, { key: 'sleutel-1', command: { type: 'StartPlay' } }),
  ];
  for (const { status, answer } of await Promise.all(asks)) expect([status, answer.error]).toEqual([401, 'log-in']);
});

it('opens a session, steers it by a token, fills it with bots and reads it back', async () => {
  const { answer: opened } = await server.post('/api/sessions', { scenario: aScenarioDocument().id }, cookie);
  expect(opened.url).toBe(`${server.server.publicUrl}/?pin=${opened.pin}`);
  const { answer } = await server.post(`/api/sessions/${opened.id}/token`, {}, cookie);
  const docent = await new TestPerson(server, { token: String(answer.token) }).join();
  expect(docent.welcome?.me).toEqual({ role: 'docent', name: 'Karin de Vries' });
  const filled = await server.post(`/api/sessions/${opened.id}/bots`, { count: 2 }, cookie);
  expect(filled.answer.players).toHaveLength(2);
  await docent.until(() => docent.events.filter(({ event }) => event.type === 'SeatTaken').length === 2);
  const [bot] = filled.answer.players as string[];
  const gone = await fetch(`${server.server.url}/api/sessions/${opened.id}/bots/${bot}`, {
    method: 'DELETE',
    headers: cookie,
  });
  expect(gone.status).toBe(200);
  await docent.untilEvent('SeatLeft');
  expect(await docent.ask({ type: 'StartPlay' })).toEqual({ ok: true });
  const sessions = await server.get('/api/sessions', cookie);
  expect(Object.values(sessions.answer)).toContainEqual(
    expect.objectContaining({ id: opened.id, pin: opened.pin, phase: 'running', players: 1, bots: 1 }),
  );
  const record = await server.get(`/api/sessions/${opened.id}/record`, cookie);
  expect(record.answer).toMatchObject({ session: opened.id, scenario: { id: aScenarioDocument().id } });
  expect(JSON.stringify(record.answer)).not.toContain('"key"');
  const exported = await fetch(`${server.server.url}/api/sessions/${opened.id}/export`, { headers: cookie });
  expect(exported.headers.get('content-disposition')).toContain(`samenspel-${opened.id}.jsonl`);
  expect(parseRecord(await exported.text()).events.length).toBe((record.answer.events as unknown[]).length);
});

it('steers from a page outside the room, once for a key, and shows the docent the whole scenario', async () => {
  const head = await server.open();
  const path = `/api/sessions/${head.id}`;
  const note = { key: 'sleutel-van-notitie', command: { type: 'TagObservation', text: 'Rustig begin.' } };
  expect(await server.post(`${path}/command`, note, cookie)).toEqual({ status: 200, answer: {} });
  expect((await server.post(`${path}/command`, note, cookie)).status).toBe(200);
  const { record } = await server.live(head);
  expect(record.filter(({ event }) => event.type === 'ObservationTagged')).toHaveLength(1);
  const early = { key: 'sleutel-van-openen', command: { type: 'OpenRecord' } };
  expect(await server.post(`${path}/command`, early, cookie)).toMatchObject({
    status: 409,
    answer: { error: 'not-now' },
  });
  const asPlayer = { key: 'sleutel-van-chat', command: { type: 'SendChat', thread: 'team', text: 'hoi' } };
  expect((await server.post(`${path}/command`, asPlayer, cookie)).answer.error).toBe('malformed');
  expect((await server.get(`${path}/scenario`, cookie)).answer).toMatchObject({ id: head.scenario });
  expect((await server.get('/api/sessions/weg/scenario', cookie)).answer.error).toBe('unknown-session');
});

it('lists a scenario with problems, and does not open it', async () => {
  const { answer } = await server.get('/api/scenarios', cookie);
  expect(Object.values(answer)).toContainEqual(expect.objectContaining({ id: 'kapot', problems: expect.any(Number) }));
  const refused = await server.post('/api/sessions', { scenario: 'kapot' }, cookie);
  expect([refused.status, refused.answer.error]).toEqual([422, 'scenario-unusable']);
  expect(refused.answer.message).toContain('kapot');
  expect((await server.post('/api/sessions', { scenario: '../../etc' }, cookie)).answer.error).toBe('malformed');
  expect((await server.post('/api/sessions', { scenario: 'bestaat-niet' }, cookie)).status).toBe(422);
});

it('serves the pages with a policy that lets in nothing from elsewhere', async () => {
  for (const [path, page] of [
    ['/', 'index'],
    ['/regie', 'regie'],
    ['/regie/sessies', 'regie'],
    ['/debrief/abc', 'debrief'],
  ]) {
    const response = await fetch(`${server.server.url}${path}`);
    expect(await response.text()).toBe(`<h1>${page}</h1>`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  }
  for (const encoding of ['gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding };
    const script = await fetch(`${server.server.url}/build/app-1a2b.js`, { headers });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    expect(await script.text()).toBe('start()');
  }
  expect((await fetch(`${server.server.url}/build/is-er-niet.js`)).status).toBe(404);
  const face = await fetch(`${server.server.url}/assets/faces/svg/bep-calm.svg`);
  expect(face.headers.get('content-type')).toContain('svg');
  for (const path of ['/assets/faces/svg/build.ts', '/build/../../package.json', '/../server/main.ts', '/api/onzin']) {
    expect((await fetch(`${server.server.url}${path}`)).status, path).toBe(404);
  }
});

it.each(['/assets/..%2fpackage.json', '/assets/faces/..%2f..%2fpackage.json', '/assets/%2e%2e%2fpackage.json'])(
  'shows nothing beside the pictures (%s)',
  async (path) => {
    expect((await server.get(path)).status).toBe(404);
  },
);

it('lets no browser keep what the server knows of people', async () => {
  for (const path of ['/api/sessions', '/api/me', '/api/pins/000000', '/metrics']) {
    const response = await fetch(`${server.server.url}${path}`, { headers: cookie });
    expect(response.headers.get('cache-control'), path).toBe('no-store');
  }
});

it('tells its state to who watches over it, and its counts to nobody outside', async () => {
  expect((await server.get('/healthz')).status).toBe(200);
  expect((await server.get('/readyz')).status).toBe(200);
  expect((await server.get('/metrics')).status).toBe(200);
  expect((await server.get('/metrics', { 'x-forwarded-for': '192.0.2.7' })).status).toBe(401);
  expect((await server.get('/metrics', { 'x-forwarded-for': '192.0.2.7', ...cookie })).status).toBe(200);
});

it('stops listening to who guesses passwords, and not to who plays', async () => {
  const head = await server.open();
  const statuses: number[] = [];
  for (let guess = 0; guess < 10; guess++) {
    statuses.push((await server.post('/api/login', { name: 'karin de vries', password: `mis-${guess}` })).status);
  }
  expect(statuses.at(-1)).toBe(429);
  const ann = await playerIn(server, head, 'gc-huisarts');
  expect(await ann.ask({ type: 'ConfirmReady' })).toEqual({ ok: true });
});
