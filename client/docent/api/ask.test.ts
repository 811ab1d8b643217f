import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';
import { createDocentApi } from './docent-api.ts';

type Sent = { path: string; method: string | undefined; body: unknown };

/** An API whose server gives this answer, and what it was asked. */
function answering(status: number, body: string) {
  const sent: Sent[] = [];
  const send: typeof fetch = async (path, init) => {
    sent.push({ path: String(path), method: init?.method, body: init?.body });
    return new Response(body, { status });
  };
  return { api: createDocentApi(createAsk(send)), sent };
}

it('asks in JSON and hands over the value', async () => {
  const { api, sent } = answering(201, '{"id":"s1","pin":"123456","url":"http://spel.example/?pin=123456"}');
  expect(await api.openSession('de-elf-dagen')).toMatchObject({ ok: true, value: { pin: '123456' } });
  expect(sent).toEqual([{ path: '/api/sessions', method: 'POST', body: '{"scenario":"de-elf-dagen"}' }]);
});

it('asks for a level and a language when the docent chose them', async () => {
  const { api, sent } = answering(201, '{}');
  await api.openSession('de-elf-dagen', { level: 2, language: 'en' });
  expect(sent[0]?.body).toBe('{"scenario":"de-elf-dagen","level":2,"language":"en"}');
});

it('passes on why the server refuses, in its own sentence', async () => {
  const { api } = answering(
    401,
    '{"error":"wrong-login","message":"Deze naam en dit wachtwoord horen niet bij elkaar."}',
  );
  expect(await api.logIn('Karin', 'fout')).toEqual({
    ok: false,
    code: 'wrong-login',
    message: 'Deze naam en dit wachtwoord horen niet bij elkaar.',
  });
});

it('answers offline when the network fails or the answer is no JSON', async () => {
  const broken = createDocentApi(createAsk(() => Promise.reject(new TypeError('failed to fetch'))));
  expect(await broken.me()).toEqual({ ok: false, code: 'offline', message: '' });
  const { api } = answering(502, '<html>Bad gateway</html>');
  expect(await api.me()).toMatchObject({ ok: false, code: 'offline' });
});

it('asks for all free seats or for a number of bots, and escapes ids in paths', async () => {
  const { api, sent } = answering(200, '{}');
  await api.addBots('s 1');
  await api.addBots('s1', 2);
  await api.dropBot('s1', 'bot/3');
  expect(sent.map(({ path, body }) => [path, body])).toEqual([
    ['/api/sessions/s%201/bots', '{}'],
    ['/api/sessions/s1/bots', '{"count":2}'],
    ['/api/sessions/s1/bots/bot%2F3', undefined],
  ]);
});
