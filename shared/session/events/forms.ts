import { z } from 'zod';
import { FieldKind } from '../../vocabulary/drama.ts';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug } from '../../vocabulary/ids.ts';

/** A field as players get it: its good example stays on the server. */
export const OfferedField = z.strictObject({
  id: Slug,
  label: z.string(),
  help: z.string(),
  kind: FieldKind,
  options: z.array(z.strictObject({ id: Slug, label: z.string() })),
  required: z.boolean(),
});
export type OfferedField = z.infer<typeof OfferedField>;

/** Which paper: a form and, unless it is joint, the team whose own it is. */
const Paper = { form: Slug, team: Slug.optional() };

export const FormEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('FormScheduled'), form: Slug, due: ExerciseTime }),
  z.strictObject({
    type: z.literal('FormOpened'),
    ...Paper,
    title: z.string(),
    intro: z.string(),
    /** Name of who reads it. */
    to: z.string(),
    fields: z.array(OfferedField),
    closes: ExerciseTime.optional(),
  }),
  /** One field, as it now stands; everybody who may hand it in sees it being filled. */
  z.strictObject({
    type: z.literal('FieldFilled'),
    ...Paper,
    field: Slug,
    value: z.string(),
    player: PlayerId,
    name: z.string(),
  }),
  z.strictObject({
    type: z.literal('FormSubmitted'),
    ...Paper,
    values: z.record(Slug, z.string()),
    player: PlayerId,
    name: z.string(),
    /** What each field is about. Taken out before it reaches a player. */
    topics: z.record(Slug, z.array(Slug)).optional(),
  }),
  z.strictObject({ type: z.literal('FormExpired'), ...Paper }),
  z.strictObject({
    type: z.literal('FormScored'),
    ...Paper,
    score: z.number().int(),
    points: z.array(z.strictObject({ criterion: Slug, points: z.number().int() })),
    outcome: z.string().optional(),
  }),
]);
/** Papers that the teams fill in and hand in. */
export type FormEvent = z.infer<typeof FormEvent>;
