import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { createAsk } from '../../docent/api/ask.ts';
import { createRecordApi } from './record-api.ts';

type Reply = { status: number; body: object };

/** A server of a few answers that remembers what it was asked. */
function aServer(replies: Record<string, Reply>) {
  const asked: { path: string; body: unknown }[] = [];
  const send = async (path: unknown, { method = 'GET', body }: RequestInit = {}) => {
    asked.push({ path: `${method} ${path}`, body: typeof body === 'string' ? JSON.parse(body) : undefined });
    const { status, body: answer } = replies[`${method} ${path}`] ?? { status: 404, body: { error: 'not-found' } };
    return new Response(JSON.stringify(answer), { status });
  };
  return { asked, ask: createAsk(send as typeof fetch) };
}

const recording = aRecording();
const whole = { status: 200, body: recording };
const logIn = { status: 401, body: { error: 'log-in', message: 'Log eerst in.' } };
const DOCENT = 'GET /api/sessions/s1/record';
const PLAYER = 'POST /api/record';

function apiOf(replies: Record<string, Reply>, token?: string) {
  const { asked, ask } = aServer(replies);
  return { asked, api: createRecordApi({ ask, session: 's1', token, newKey: () => 'key-12345' }) };
}

describe('reading a record', () => {
  it('reads as the docent who is logged in', async () => {
    const { api, asked } = apiOf({ [DOCENT]: whole }, 'seat-token');
    expect(await api.read()).toMatchObject({ ok: true, value: { reader: 'docent' } });
    expect(asked).toHaveLength(1);
  });

  it('reads as the player of this browser otherwise, with the token in the body', async () => {
    const { api, asked } = apiOf({ [DOCENT]: logIn, [PLAYER]: whole }, 'seat-token');
    expect(await api.read()).toMatchObject({ ok: true, value: { reader: 'player' } });
    expect(asked[1]).toEqual({ path: PLAYER, body: { token: 'seat-token' } });
  });

  it('says why not', async () => {
    const stranger = apiOf({ [DOCENT]: logIn });
    expect(await stranger.api.read()).toMatchObject({ ok: false, code: 'log-in' });
    const early = apiOf({ [DOCENT]: logIn, [PLAYER]: { status: 403, body: { error: 'not-open-yet' } } }, 'seat-token');
    expect(await early.api.read()).toMatchObject({ ok: false, code: 'not-open-yet' });
  });

  it('opens the record with a command of its own key', async () => {
    const path = 'POST /api/sessions/s1/command';
    const { api, asked } = apiOf({ [path]: { status: 200, body: {} } });
    expect(await api.open()).toMatchObject({ ok: true });
    expect(asked).toEqual([{ path, body: { key: 'key-12345', command: { type: 'OpenRecord' } } }]);
  });
});
