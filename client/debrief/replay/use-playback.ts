import { useEffect, useReducer } from 'react';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { type Playback, type PlaybackAction, playOn } from '../insight/playback.ts';

/** How often the picture moves on while it plays. */
const EVERY = 200;

/** Where we are in the record, moving on by itself while it plays. */
export function usePlayback(end: ExerciseTime): [Playback, (action: PlaybackAction) => void] {
  const [playback, act] = useReducer(playOn, { at: 0, end, playing: false, speed: 8 });
  const { playing } = playback;
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      act({ type: 'tick', elapsed: now - last });
      last = now;
    }, EVERY);
    return () => clearInterval(timer);
  }, [playing]);
  return [playback, act];
}
