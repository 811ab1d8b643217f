import { z } from 'zod';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Effect } from './effect.ts';
import { Release } from './inject.ts';

export const DecisionOption = z.strictObject({
  id: Slug,
  label: z.string().min(1).max(140),
  pro: z.array(z.string().min(1).max(160)).max(4).default([]),
  con: z.array(z.string().min(1).max(160)).max(4).default([]),
  /** Only offered while this is so when the question is asked. */
  when: Condition.optional(),
  effects: z.array(Effect).default([]),
  /** What teams that work well together mostly choose. Never shown during play; bots that play well lean to it. */
  strong: z.boolean().default(false),
  /** For the debrief: what this choice tends to bring. Never shown during play. */
  note: z.string().max(400).default(''),
});
export type DecisionOption = z.infer<typeof DecisionOption>;

/** A question each of the named teams answers for itself, with a reason. */
export const DecisionPoint = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(100),
  question: z.string().min(1).max(240),
  teams: z.array(Slug).min(1),
  opens: Release,
  /** From opening to expiry. */
  openFor: MinutesSeconds,
  options: z.array(DecisionOption).min(2).max(6),
  /** When no decision is recorded in time. */
  expired: z.array(Effect).default([]),
  strand: Slug,
});
export type DecisionPoint = z.infer<typeof DecisionPoint>;
