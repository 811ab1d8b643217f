import { z } from 'zod';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';

/** One way a play can end. They are tried in order at EndEx; the one without `when` comes last. */
export const Ending = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(80),
  when: Condition.optional(),
  /** The headline of that evening. */
  headline: z.string().min(1).max(140),
  /** What is read on the dark screen. */
  closing: z.string().min(1).max(2000),
  /** In order; the first that fits is read instead, so that the words of an ending never say what was not so. */
  variants: z
    .array(
      z.strictObject({ when: Condition, headline: z.string().min(1).max(140), closing: z.string().min(1).max(2000) }),
    )
    .max(4)
    .default([]),
  /** For the docent: how to begin the debrief after this end. */
  note: z.string().max(600).default(''),
});
export type Ending = z.infer<typeof Ending>;

/** What it brought for one person; the first text that fits, else the last one. */
export const PersonCard = z.strictObject({
  actor: Slug,
  texts: z
    .array(z.strictObject({ when: Condition.optional(), text: z.string().min(1).max(700) }))
    .min(1)
    .max(8),
});
export type PersonCard = z.infer<typeof PersonCard>;

/** A question for the debrief, with the lens it looks through and what in the record to show with it. */
export const DebriefQuestion = z.strictObject({
  id: Slug,
  lens: z.string().min(1).max(40),
  question: z.string().min(1).max(300),
  evidence: z.string().max(200).default(''),
});
export type DebriefQuestion = z.infer<typeof DebriefQuestion>;
