import { z } from 'zod';
import { FieldKind } from '../vocabulary/drama.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Effect } from './effect.ts';
import { Release } from './inject.ts';

export const FormField = z.strictObject({
  id: Slug,
  label: z.string().min(1).max(120),
  help: z.string().max(240).default(''),
  kind: FieldKind,
  /** For `choice`. */
  options: z.array(z.strictObject({ id: Slug, label: z.string().min(1).max(120) })).default([]),
  required: z.boolean().default(false),
  /** A good answer: for the docent, and for bots that play well. Players never see it during play. */
  example: z.string().min(1).max(900),
});
export type FormField = z.infer<typeof FormField>;

/** One way to earn points: the condition is judged when the form is handed in. */
export const Criterion = z.strictObject({
  id: Slug,
  label: z.string().min(1).max(120),
  points: z
    .array(z.strictObject({ points: z.number().int().min(-3).max(3), when: Condition }))
    .min(1)
    .max(6),
});
export type Criterion = z.infer<typeof Criterion>;

/** A paper with fields that a team, or the teams together, fill in and hand in. */
export const Form = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(100),
  intro: z.string().min(1).max(600),
  strand: Slug,
  /** Who is asked. With `joint` there is one paper for all of them; else each team has its own. */
  teams: z.array(Slug).min(1),
  joint: z.boolean().default(false),
  /** The actor who reads it. */
  to: Slug,
  opens: Release,
  /** From opening until it no longer can be handed in; absent: until EndEx. */
  openFor: MinutesSeconds.optional(),
  /** At the latest at this exercise time, whenever it opened; what opens later than that stays a minute. */
  closesAt: MinutesSeconds.optional(),
  fields: z.array(FormField).min(1).max(12),
  criteria: z.array(Criterion).max(10).default([]),
  /** By score, the highest that is reached first. Without criteria the score is 0. */
  outcomes: z
    .array(
      z.strictObject({
        atLeast: z.number().int(),
        name: z.string().min(1).max(120),
        effects: z.array(Effect).default([]),
      }),
    )
    .default([]),
  /** When it was not handed in in time. */
  expired: z.array(Effect).default([]),
});
export type Form = z.infer<typeof Form>;
