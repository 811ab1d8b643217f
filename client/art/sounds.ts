import { playBurst } from './play-burst.ts';
import { RECIPES, type Sound } from './sound-recipes.ts';

/** Two sounds never start closer together than this, in ms: arrivals come in showers. */
const APART = 1500;
const START_VOLUME = 0.7;
/** Seconds between asking and sounding, so that the first burst is not cut. */
const LEAD = 0.02;

/** All sound of one screen. Every sound also has something to see; nobody needs to hear it. */
export type SoundBoard = {
  /** Call it from a click or key press; browsers allow no sound before that. */
  unlock(): void;
  /** Plays, unless locked, muted or too soon after the last one. True when it was heard. */
  play(sound: Sound): boolean;
  /** 0 to 1. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
};

type Surroundings = {
  /** Undefined where the browser has no WebAudio. */
  makeContext: () => AudioContext | undefined;
  /** Any steady clock, in ms. */
  now: () => number;
};

type Speaker = { context: AudioContext; master: GainNode };

export function createSoundBoard({ makeContext, now }: Surroundings): SoundBoard {
  let speaker: Speaker | undefined;
  let volume = START_VOLUME;
  let muted = false;
  let last = Number.NEGATIVE_INFINITY;

  const level = () => {
    if (speaker) speaker.master.gain.value = muted ? 0 : volume;
  };

  return {
    unlock() {
      speaker ??= connect(makeContext());
      level();
      speaker?.context.resume().catch(() => undefined);
    },
    play(sound) {
      const at = now();
      if (!speaker || muted || volume === 0 || at - last < APART) return false;
      last = at;
      const { context, master } = speaker;
      for (const burst of RECIPES[sound]) playBurst(context, master, burst, context.currentTime + LEAD);
      return true;
    },
    setVolume(next) {
      volume = Math.min(Math.max(next, 0), 1);
      level();
    },
    setMuted(next) {
      muted = next;
      level();
    },
  };
}

function connect(context: AudioContext | undefined): Speaker | undefined {
  if (!context) return undefined;
  const master = context.createGain();
  master.connect(context.destination);
  return { context, master };
}

/** The board of this browser. */
export function browserSounds(): SoundBoard {
  return createSoundBoard({
    makeContext: () => (globalThis.AudioContext ? new AudioContext() : undefined),
    now: () => performance.now(),
  });
}
