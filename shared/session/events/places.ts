import { z } from 'zod';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug } from '../../vocabulary/ids.ts';

export const PlaceEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TravelStarted'),
    player: PlayerId,
    from: Slug,
    to: Slug,
    arrives: ExerciseTime,
  }),
  z.strictObject({ type: z.literal('PlaceEntered'), player: PlayerId, place: Slug }),
]);
/** Who is where; Waalmond is small, so everybody sees it. */
export type PlaceEvent = z.infer<typeof PlaceEvent>;
