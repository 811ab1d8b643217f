import { createContext, useContext, useMemo, useState } from 'react';
import { createSoundPlayer, type Sound } from './sound.ts';

export type SoundChoice = {
  isOn: boolean;
  turn: (isOn: boolean) => void;
  /** Silent while sound is off. */
  play: (sound: Sound) => void;
};

export const SoundContext = createContext<SoundChoice>({ isOn: false, turn: () => undefined, play: () => undefined });

/** Sound of this person; every sound has something to see that says the same. */
export function useSound(): SoundChoice {
  return useContext(SoundContext);
}

const KEY = 'samenspel.sound';

/** The value for SoundContext, once per app; whether sound is on is kept in this browser. */
export function useSoundChoice(): SoundChoice {
  const [isOn, setIsOn] = useState(() => read() !== 'off');
  const player = useMemo(
    () =>
      createSoundPlayer(
        () => new AudioContext(),
        () => performance.now(),
      ),
    [],
  );
  return {
    isOn,
    turn: (on) => {
      setIsOn(on);
      keep(on ? 'on' : 'off');
    },
    play: (sound) => {
      // Before the first click a browser keeps silent, and complains about trying.
      if (isOn && 'AudioContext' in globalThis && navigator.userActivation?.hasBeenActive) player.play(sound);
    },
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
