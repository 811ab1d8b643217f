import type { voice as dutch } from '../nl/voice.ts';

export const voice: typeof dutch = {
  play: 'Listen',
  pause: 'Pause',
  playOf: (what) => `Listen: ${what}`,
  pauseOf: (what) => `Pause: ${what}`,
  trial: 'trial voice',
  trialMeans: 'a computer reads this out',
  time: (now, all) => `${now} of ${all} seconds`,
  loading: 'Fetching the sound…',
  failed: 'There is no sound just now. The captions go on.',
  failedRead: 'There is no sound just now. The words are written here.',
  transcript: 'Written text',
};
