import { createContext, useContext, useMemo } from 'react';
import type { Clip } from '../../../shared/vocabulary/clip.ts';
import type { Voice } from '../../panels/voice/voice.ts';
import { useSound } from '../use-sound.ts';
import type { FetchClip } from './clip-api.ts';

/** How the voices of this session are fetched; undefined where there are none, as in an exercise without a server. */
export const VoicesContext = createContext<FetchClip | undefined>(undefined);

export type VoiceOf = (clip: Clip | undefined) => Voice | undefined;

/** Gives the voice of a clip, always the same one; none for who plays without sound. */
export function useVoices(): VoiceOf {
  const fetchClip = useContext(VoicesContext);
  const { isOn } = useSound();
  return useMemo(() => (fetchClip && isOn ? voicesBy(fetchClip) : nobody), [fetchClip, isOn]);
}

function voicesBy(fetchClip: FetchClip): VoiceOf {
  const known = new Map<string, Voice>();
  return (clip) => {
    if (!clip) return undefined;
    const { file, trial } = clip;
    const voice = known.get(file) ?? { isTrial: trial, fetch: () => fetchClip(file) };
    known.set(file, voice);
    return voice;
  };
}

function nobody(): undefined {
  return undefined;
}
