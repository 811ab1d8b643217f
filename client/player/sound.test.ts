import { expect, it } from 'vitest';
import { createSoundPlayer } from './sound.ts';

/** As much of an audio context as the tones touch; jsdom has none. */
function aContext(started: number[]) {
  const node = { connect: (next: unknown) => next };
  return {
    currentTime: 0,
    destination: node,
    resume: async () => undefined,
    createOscillator: () => ({
      ...node,
      frequency: { value: 0 },
      start: (at: number) => started.push(at),
      stop: () => undefined,
    }),
    createGain: () => ({
      ...node,
      gain: { setValueAtTime: () => 0, linearRampToValueAtTime: () => 0, setTargetAtTime: () => 0 },
    }),
  } as unknown as AudioContext;
}

it('plays at most one sound in a second and a half, but the telephone always', () => {
  const started: number[] = [];
  let now = 0;
  const { play } = createSoundPlayer(
    () => aContext(started),
    () => now,
  );
  play('post');
  play('news');
  expect(started).toHaveLength(2);
  play('ring');
  expect(started).toHaveLength(6);
  now = 1600;
  play('news');
  expect(started).toHaveLength(9);
});
