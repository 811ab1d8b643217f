import type { KeyboardEvent } from 'react';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { type StoryClock, toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { inExerciseTime } from '../insight/time-axis.ts';

type TimeSliderProps = { at: ExerciseTime; end: ExerciseTime; story: StoryClock; onSeek: (at: number) => void };

/** Story minutes a key goes; a slider by itself would go one millisecond. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 15,
  PageDown: -15,
};

/** Moves the moment with keys: a story minute an arrow, a quarter of an hour a page, Home and End. */
export function TimeSlider({ at, end, story, onSeek }: TimeSliderProps) {
  const { timeline } = useText('debrief').replay;

  function step(event: KeyboardEvent): void {
    const minutes = STEPS[event.key];
    if (minutes === undefined) return;
    event.preventDefault();
    onSeek(at + inExerciseTime(minutes, story));
  }

  return (
    <input
      className="time-slider"
      type="range"
      min={0}
      max={end}
      step={1}
      value={at}
      aria-label={timeline.slider}
      aria-valuetext={timeline.value(toStoryTime(at, story), toMinutesSeconds(at))}
      onKeyDown={step}
      onChange={(event) => onSeek(event.target.valueAsNumber)}
    />
  );
}
