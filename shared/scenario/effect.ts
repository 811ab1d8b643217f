import { z } from 'zod';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';

/** What follows from a decision, a met or missed expectation, a line in a conversation. Exactly one key. */
export const Effect = z.union([
  z.strictObject({ gauge: Slug, by: z.number().int().min(-10).max(10) }),
  z.strictObject({ release: Slug }),
  z.strictObject({ schedule: Slug, in: MinutesSeconds }),
  z.strictObject({ cancel: Slug }),
]);
export type Effect = z.infer<typeof Effect>;
