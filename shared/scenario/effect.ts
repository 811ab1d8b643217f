import { z } from 'zod';
import { AllianceMeter, ConsentState } from '../vocabulary/drama.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';

const Step = z.number().int().min(-10).max(10);

/** What follows from a decision, a met or missed expectation, a line in a conversation. Exactly one key. */
export const Effect = z.union([
  z.strictObject({ gauge: Slug, by: z.number().int().min(-99).max(99) }),
  z.strictObject({ alliance: Slug, meter: AllianceMeter, by: Step }),
  z.strictObject({ strand: Slug, to: Slug }),
  z.strictObject({ consent: Slug, is: ConsentState, scope: z.string().min(1).max(80).optional() }),
  z.strictObject({ release: Slug }),
  z.strictObject({ schedule: Slug, in: MinutesSeconds }),
  z.strictObject({ cancel: Slug }),
]);
export type Effect = z.infer<typeof Effect>;
