import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';

/** Exercise time per second of watching. */
export const PLAYBACK_SPEEDS = [1, 4, 8, 16, 30] as const;
export type PlaybackSpeed = (typeof PLAYBACK_SPEEDS)[number];

/** Where the debrief stands in the record. */
export type Playback = { at: ExerciseTime; end: ExerciseTime; playing: boolean; speed: PlaybackSpeed };

export type PlaybackAction =
  | { type: 'seek'; at: number }
  | { type: 'toggle' }
  | { type: 'speed'; speed: PlaybackSpeed }
  /** So many ms of wall clock passed. */
  | { type: 'tick'; elapsed: number };

/** What a press, a drag or the passing of time makes of it. At the end it stops; play then starts again from the top. */
export function playOn(playback: Playback, action: PlaybackAction): Playback {
  const { at, end, playing, speed } = playback;
  switch (action.type) {
    case 'seek':
      return { ...playback, at: within(action.at, end) };
    case 'toggle':
      return { ...playback, playing: !playing, at: !playing && at >= end ? 0 : at };
    case 'speed':
      return { ...playback, speed: action.speed };
    case 'tick': {
      if (!playing) return playback;
      const next = within(at + action.elapsed * speed, end);
      return { ...playback, at: next, playing: next < end };
    }
  }
}

function within(at: number, end: ExerciseTime): ExerciseTime {
  return Math.min(end, Math.max(0, Math.round(at)));
}
