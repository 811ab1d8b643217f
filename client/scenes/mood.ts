import type { Mood } from './town-data.ts';

/** From here on, in story time, the lights are on. */
const DUSK = '16:30';

/** The light over the town at a story time such as "10:42". */
export function moodAt(storyTime: string): Mood {
  return storyTime < DUSK ? 'day' : 'dusk';
}
