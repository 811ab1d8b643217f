import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { type StoryClock, toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { inExerciseTime } from '../insight/time-axis.ts';

type TimeSliderProps = { at: ExerciseTime; end: ExerciseTime; story: StoryClock; onSeek: (at: number) => void };

/** Moves the moment with keys: a story minute an arrow, a tenth a page, Home and End. */
export function TimeSlider({ at, end, story, onSeek }: TimeSliderProps) {
  const { timeline } = useText('debrief').replay;
  const step = inExerciseTime(1, story);
  return (
    <input
      className="time-slider"
      type="range"
      min={0}
      // A slider only stops at whole steps, and End must reach the end.
      max={Math.ceil(end / step) * step}
      step={step}
      value={at}
      aria-label={timeline.slider}
      aria-valuetext={timeline.value(toStoryTime(at, story), toMinutesSeconds(at))}
      onChange={(event) => onSeek(event.target.valueAsNumber)}
    />
  );
}
