import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Recording } from '../../source/replay-source.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { type Dot, dotsOf } from './lanes.ts';
import { type Moment, momentsOf } from './moments.ts';
import { everybodyIn, type Seated } from './seated.ts';
import { endOf } from './span.ts';

/** A record with what is read out of it once: the same at every moment one looks at. */
export type Retrospect = {
  recording: Recording;
  everybody: Seated[];
  end: ExerciseTime;
  moments: Moment[];
  dots: Dot[];
  arrivals: Arrival[];
};

/** Reads a record for the debrief. */
export function readRetrospect(recording: Recording): Retrospect {
  const { events, scenario } = recording;
  const placeName = (place: string) => scenario.places.find(({ id }) => id === place)?.name ?? place;
  return {
    recording,
    everybody: everybodyIn(recording),
    end: endOf(events),
    moments: momentsOf(recording),
    dots: dotsOf(events, placeName),
    arrivals: arrivalsOf(events),
  };
}
