import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Voice } from './voice.ts';
import { createVoicePlayer, type Spoken, type VoicePlayer } from './voice-player.ts';

export type Speaking = Spoken & Pick<VoicePlayer, 'toggle'>;

const NOBODY: Spoken = { state: 'failed', at: 0, length: 0, isTrial: false };
const MUTE: VoicePlayer = {
  getSpoken: () => NOBODY,
  subscribe: () => () => undefined,
  toggle: async () => false,
  close: () => undefined,
};

/** Lets this voice be heard as long as the component is there. Without a voice: what has failed before it began. */
export function useSpoken(voice: Voice | undefined): Speaking {
  const player = useMemo(() => (voice ? createVoicePlayer(voice) : MUTE), [voice]);
  useEffect(() => player.close, [player]);
  const spoken = useSyncExternalStore(player.subscribe, player.getSpoken, player.getSpoken);
  return { ...spoken, toggle: player.toggle };
}
