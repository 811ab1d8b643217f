import type { Voice } from './voice.ts';

/** What is heard at this moment; times in seconds. `length`: 0 while it is not known. */
export type Spoken = {
  state: 'idle' | 'loading' | 'playing' | 'paused' | 'failed';
  at: number;
  length: number;
  isTrial: boolean;
};

export type VoicePlayer = {
  getSpoken: () => Spoken;
  subscribe: (listener: () => void) => () => void;
  /** Plays or pauses; resolves to false when it cannot be heard. */
  toggle: () => Promise<boolean>;
  /** Falls silent and forgets the sound; it can be fetched again. */
  close: () => void;
};

/** One voice at a time on a page, as one person listens to it. */
let speaking: HTMLAudioElement | undefined;

/** Plays one voice. It is fetched at the first press, and never plays by itself. */
export function createVoicePlayer(voice: Voice): VoicePlayer {
  const listeners = new Set<() => void>();
  let spoken = silence(voice);
  let audio: HTMLAudioElement | undefined;

  function change(part: Partial<Spoken>): void {
    spoken = { ...spoken, ...part };
    for (const listener of listeners) listener();
  }

  function fail(): false {
    change({ state: 'failed' });
    return false;
  }

  function follow(element: HTMLAudioElement): void {
    const length = () => (Number.isFinite(element.duration) ? element.duration : 0);
    const on = (event: string, part: () => Partial<Spoken>) =>
      element.addEventListener(event, () => {
        if (element === audio) change(part());
      });
    on('play', () => ({ state: 'playing' }));
    on('pause', () => ({ state: 'paused' }));
    on('timeupdate', () => ({ at: element.currentTime, length: length() }));
    on('durationchange', () => ({ length: length() }));
    on('ended', () => ({ state: 'paused', at: Math.max(element.currentTime, length()) }));
    on('error', () => ({ state: 'failed' }));
  }

  async function play(): Promise<boolean> {
    if (!audio) {
      change({ state: 'loading' });
      const asked = spoken;
      const sound = await voice.fetch().catch(() => undefined);
      // Closed while it was on its way: nobody waits for it any more.
      if (spoken !== asked) return true;
      if (!sound) return fail();
      audio = new Audio(URL.createObjectURL(sound.bytes));
      follow(audio);
      change({ isTrial: spoken.isTrial && !sound.isOwn });
    }
    return speak(audio);
  }

  async function speak(element: HTMLAudioElement): Promise<boolean> {
    if (speaking !== element) speaking?.pause();
    speaking = element;
    if (element.ended) element.currentTime = 0;
    try {
      await element.play();
    } catch (error) {
      if (!isHarmless(error)) return fail();
      change({ state: 'paused' });
    }
    return true;
  }

  return {
    getSpoken: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async toggle() {
      if (spoken.state === 'loading') return true;
      if (spoken.state !== 'playing') return play();
      audio?.pause();
      return true;
    },
    close() {
      audio?.pause();
      if (audio) URL.revokeObjectURL(audio.src);
      audio = undefined;
      spoken = silence(voice);
    },
  };
}

function silence({ isTrial }: Voice): Spoken {
  return { state: 'idle', at: 0, length: 0, isTrial };
}

/** Paused at once again, or the press was too long ago for this browser: the next press will do. */
function isHarmless(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'NotAllowedError');
}
