import { createContext, useContext, useEffect, useState } from 'react';
import type { Sound } from '../art/sound-recipes.ts';
import { browserSounds } from '../art/sounds.ts';

export type SoundChoice = {
  isOn: boolean;
  turn: (isOn: boolean) => void;
  /** Silent while sound is off, and before the first click or key of this page. */
  play: (sound: Sound) => void;
};

export const SoundContext = createContext<SoundChoice>({ isOn: false, turn: () => undefined, play: () => undefined });

/** Sound of this person; every sound has something to see that says the same. */
export function useSound(): SoundChoice {
  return useContext(SoundContext);
}

const KEY = 'samenspel.sound';
const FIRST_TOUCH = ['pointerdown', 'keydown'] as const;

/** The value for SoundContext, once per app; whether sound is on is kept in this browser. */
export function useSoundChoice(): SoundChoice {
  const [isOn, setIsOn] = useState(() => read() !== 'off');
  const [board] = useState(browserSounds);
  useEffect(() => {
    for (const touch of FIRST_TOUCH) addEventListener(touch, board.unlock, { once: true });
    return () => {
      for (const touch of FIRST_TOUCH) removeEventListener(touch, board.unlock);
    };
  }, [board]);
  useEffect(() => board.setMuted(!isOn), [board, isOn]);
  return {
    isOn,
    turn: (on) => {
      setIsOn(on);
      keep(on ? 'on' : 'off');
    },
    play: board.play,
  };
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Kept for this page only.
  }
}
