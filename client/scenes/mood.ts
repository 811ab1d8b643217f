import type { Mood } from './town-data.ts';

/** From here on, by the clock of the story, the light is another one; before the first it is still night. */
const LIGHTS: readonly [from: string, mood: Mood][] = [
  ['06:00', 'day'],
  ['16:30', 'dusk'],
  ['22:00', 'night'],
];

/** The light over the town at a story time such as "10:42", or "di 10:42" in a story over days. */
export function moodAt(storyTime: string): Mood {
  const clock = storyTime.slice(-'10:42'.length);
  return LIGHTS.findLast(([from]) => from <= clock)?.[1] ?? 'night';
}
