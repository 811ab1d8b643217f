import type { MinutesSeconds } from '../../../../shared/vocabulary/exercise-time.ts';

/** One and more of something. */
type Counted = readonly [one: string, more: string];
export type SpanWords = { minute: Counted; second: Counted; and: string };

/** An authored span in words, so that nobody takes it for a time of day: "8 speelminuten". */
export function spanIn(words: SpanWords, written: MinutesSeconds): string {
  const [minutes = 0, seconds = 0] = written.split(':').map(Number);
  const inSeconds = seconds > 0 || minutes === 0 ? [counted(seconds, words.second)] : [];
  return [...(minutes > 0 ? [counted(minutes, words.minute)] : []), ...inSeconds].join(` ${words.and} `);
}

/** "1 punt", "2 punten". */
export function counted(count: number, [one, more]: Counted): string {
  return `${count} ${count === 1 ? one : more}`;
}
