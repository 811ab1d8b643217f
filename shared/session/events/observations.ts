import { z } from 'zod';
import { Slug } from '../../vocabulary/ids.ts';

export const ObservationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ObservationTagged'),
    text: z.string(),
    team: Slug.optional(),
    docent: z.string(),
  }),
]);
/** Dated notes of docents and evaluators; never for players. */
export type ObservationEvent = z.infer<typeof ObservationEvent>;
