import { describe, expect, it } from 'vitest';
import { lengthOf, loudest, SOUNDS } from './sound-recipes.ts';
import { createSoundBoard } from './sounds.ts';

/** Counts what is started; jsdom has no WebAudio. */
function aFakeContext() {
  const started: number[] = [];
  const master: { gain: { value: number } }[] = [];
  const param = () => ({ value: 0, setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined });
  const node = () => ({
    gain: param(),
    frequency: param(),
    connect: () => undefined,
    start: (at: number) => started.push(at),
    stop: () => undefined,
  });
  const context = {
    currentTime: 10,
    sampleRate: 100,
    destination: {},
    createGain: () => {
      const gain = node();
      master.push(gain);
      return gain;
    },
    createOscillator: node,
    createBufferSource: node,
    createBiquadFilter: node,
    createBuffer: (_: number, length: number) => ({ getChannelData: () => new Float32Array(length) }),
    resume: () => Promise.resolve(),
  };
  return { context: context as unknown as AudioContext, started, masterVolume: () => master[0]?.gain.value };
}

function aBoard() {
  const fake = aFakeContext();
  let made = 0;
  const clock = { ms: 0 };
  const board = createSoundBoard({
    makeContext: () => {
      made += 1;
      return fake.context;
    },
    now: () => clock.ms,
  });
  return { ...fake, board, clock, made: () => made };
}

describe('sound board', () => {
  it('makes no sound and touches no audio before it is unlocked', () => {
    const { board, started, made } = aBoard();
    expect(board.play('mail')).toBe(false);
    expect(started).toEqual([]);
    expect(made()).toBe(0);
  });

  it('plays after a click, and makes one context only', () => {
    const { board, started, made } = aBoard();
    board.unlock();
    board.unlock();
    expect(board.play('mail')).toBe(true);
    expect(started).toHaveLength(2);
    expect(made()).toBe(1);
  });

  it('starts at most one sound per 1.5 seconds', () => {
    const { board, clock } = aBoard();
    board.unlock();
    const heard = [0, 700, 1499, 1500, 2999, 3000].map((ms) => {
      clock.ms = ms;
      return board.play('social');
    });
    expect(heard).toEqual([true, false, false, true, false, true]);
  });

  it('keeps silence while muted, and does not count what was not heard', () => {
    const { board, masterVolume } = aBoard();
    board.unlock();
    board.setMuted(true);
    expect(board.play('ring')).toBe(false);
    expect(masterVolume()).toBe(0);
    board.setMuted(false);
    expect(board.play('ring')).toBe(true);
  });

  it('keeps the volume between 0 and 1, also when it is set before unlocking', () => {
    const { board, masterVolume } = aBoard();
    board.setVolume(7);
    board.unlock();
    expect(masterVolume()).toBe(1);
    board.setVolume(-1);
    expect(masterVolume()).toBe(0);
    expect(board.play('mail')).toBe(false);
  });

  it('is silent where there is no WebAudio', () => {
    const board = createSoundBoard({ makeContext: () => undefined, now: () => 0 });
    board.unlock();
    expect(board.play('mail')).toBe(false);
  });
});

describe('recipes', () => {
  it.each(SOUNDS)('%s is short and not loud', (sound) => {
    expect(lengthOf(sound)).toBeLessThanOrEqual(2);
    expect(loudest(sound)).toBeLessThanOrEqual(0.45);
  });

  it('ring never goes above 0.2', () => {
    expect(loudest('ring')).toBeCloseTo(0.2);
  });
});
