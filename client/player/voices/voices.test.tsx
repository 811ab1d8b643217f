import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { withFakeAudio } from '../../../tests/support/fake-audio.ts';
import { SoundContext } from '../use-sound.ts';
import { createFetchClip, type FetchClip } from './clip-api.ts';
import { useVoices, VoicesContext } from './use-voices.ts';

withFakeAudio();

const CLIP = { file: 'het-nieuws', trial: true };

function Shown() {
  const voiceOf = useVoices();
  const isStable = voiceOf(CLIP) === voiceOf({ ...CLIP });
  return <p>{voiceOf(CLIP) ? `a voice, the same one: ${isStable}` : 'no voice'}</p>;
}

function show(fetchClip: FetchClip | undefined, isOn: boolean) {
  const sound = { isOn, turn: () => undefined, play: () => undefined };
  render(
    <SoundContext value={sound}>
      <VoicesContext value={fetchClip}>
        <Shown />
      </VoicesContext>
    </SoundContext>,
  );
}

describe('the voice of a clip', () => {
  it('is there, and stays the same one', () => {
    show(async () => undefined, true);
    expect(screen.getByText('a voice, the same one: true')).toBeTruthy();
  });

  it('is not there for who plays without sound, nor without a server', () => {
    show(async () => undefined, false);
    show(undefined, true);
    expect(screen.getAllByText('no voice')).toHaveLength(2);
  });
});

describe('fetching a clip', () => {
  const fetching = (answer: () => Response, token: string | undefined = 'sleutel') => {
    const send = vi.fn(async (_path: string, _request: RequestInit) => answer());
    return { send, fetchClip: createFetchClip({ send: send as unknown as typeof fetch, session: 's 1', token }) };
  };

  it('shows who asks in a header, never in the address, and what this browser plays', async () => {
    const { send, fetchClip } = fetching(() => new Response('x', { headers: { 'x-samenspel-voice': 'own' } }));
    expect((await fetchClip('het-nieuws'))?.isOwn).toBe(true);
    const [path, request] = send.mock.calls[0] ?? [];
    expect(path).toBe('/api/sessions/s%201/clips/het-nieuws');
    expect(request?.headers).toEqual({ accept: 'audio/ogg, audio/mp4;q=0.5', authorization: 'Bearer sleutel' });
  });

  it('is nothing when the server refuses or cannot be reached', async () => {
    expect(await fetching(() => new Response('', { status: 404 })).fetchClip('x')).toBeUndefined();
    const away = fetching(() => {
      throw new TypeError('offline');
    });
    expect(await away.fetchClip('x')).toBeUndefined();
  });
});
