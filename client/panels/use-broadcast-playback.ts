import { useEffect, useState } from 'react';
import type { Broadcast } from './broadcast-player.ts';
import { useSpoken } from './voice/use-spoken.ts';
import type { Voice } from './voice/voice.ts';

export type BroadcastPlayback = {
  /** Seconds into the item, on the time of its cues. */
  seconds: number;
  playing: boolean;
  toggle: () => void;
  /** What is to be said about the sound. */
  sound: 'loading' | 'failed' | 'fine';
  isTrial: boolean;
};

/** A broadcast with its sound, or without it at the pace of its captions. */
export function useBroadcastPlayback({ seconds: length }: Broadcast, voice: Voice | undefined): BroadcastPlayback {
  const spoken = useSpoken(voice);
  const captions = useCaptions(length);
  const isTrial = voice !== undefined && spoken.isTrial;
  if (spoken.state === 'failed') return { ...captions, isTrial, sound: voice ? 'failed' : 'fine' };
  // An own recording may be longer or shorter than what the times were written for.
  const pace = spoken.length > 0 ? length / spoken.length : 1;
  return {
    seconds: Math.min(length, spoken.at * pace),
    playing: spoken.state === 'playing',
    sound: spoken.state === 'loading' ? 'loading' : 'fine',
    isTrial,
    toggle: () => {
      void spoken.toggle().then((isHeard) => {
        if (!isHeard) captions.toggle();
      });
    },
  };
}

function useCaptions(length: number) {
  const [seconds, setSeconds] = useState(0);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => setSeconds((now) => Math.min(length, now + 0.25)), 250);
    return () => clearInterval(timer);
  }, [playing, length]);
  if (playing && seconds >= length) setPlaying(false);

  function toggle(): void {
    if (!playing && seconds >= length) setSeconds(0);
    setPlaying(!playing);
  }
  return { seconds, playing, toggle };
}
