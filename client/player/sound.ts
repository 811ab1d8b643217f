export const SOUNDS = ['test', 'ring', 'post', 'news'] as const;
export type Sound = (typeof SOUNDS)[number];

/** A tone: how high (Hz), from when and how long (s). */
type Tone = readonly [height: number, from: number, length: number];

const TONES: Record<Sound, readonly Tone[]> = {
  test: [
    [523, 0, 0.18],
    [659, 0.22, 0.18],
    [784, 0.44, 0.35],
  ],
  ring: [
    [440, 0, 0.4],
    [480, 0, 0.4],
    [440, 0.6, 0.4],
    [480, 0.6, 0.4],
  ],
  post: [
    [880, 0, 0.09],
    [1175, 0.1, 0.16],
  ],
  news: [
    [392, 0, 0.14],
    [392, 0.18, 0.14],
    [587, 0.36, 0.3],
  ],
};

const LOUDNESS = 0.12;
/** Never more than one sound in this time, however much comes in; the telephone goes first. */
const REST = 1500;

export type SoundPlayer = { play: (sound: Sound) => void };

/** Short tones without files. */
export function createSoundPlayer(makeContext: () => AudioContext, now: () => number): SoundPlayer {
  let context: AudioContext | undefined;
  let last = Number.NEGATIVE_INFINITY;

  return {
    play: (sound) => {
      const rests = sound === 'ring' || sound === 'test' ? 0 : REST;
      if (now() - last < rests) return;
      last = now();
      context ??= makeContext();
      void context.resume();
      for (const tone of TONES[sound]) sing(context, tone);
    },
  };
}

function sing(context: AudioContext, [height, from, length]: Tone): void {
  const start = context.currentTime + from;
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = height;
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  loudness.gain.setTargetAtTime(0, start + length * 0.7, length / 6);
  tone.connect(loudness).connect(context.destination);
  tone.start(start);
  tone.stop(start + length + 0.2);
}
