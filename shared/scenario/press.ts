import { z } from 'zod';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Effect } from './effect.ts';
import { Release } from './inject.ts';

/** What a journalist says when the answer asks for it. `silence`: no answer for a while. */
export const FollowUp = z.strictObject({
  on: z.union([z.enum(['silence', 'any']), z.strictObject({ topic: Slug }), z.strictObject({ lacks: Slug })]),
  text: z.string().min(1).max(300),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const PressQuestion = z.strictObject({
  id: Slug,
  from: Slug,
  text: z.string().min(1).max(300),
  /** How pointed: 1 friendly, 3 sharp. */
  sharp: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Put to this team; left out: to whoever takes it. */
  team: Slug.optional(),
  /** Only asked while this is so. */
  when: Condition.optional(),
  followUps: z.array(FollowUp).max(4).default([]),
  /** What words about a topic in the answer bring. */
  weighs: z
    .array(z.strictObject({ topic: Slug, effects: z.array(Effect).min(1) }))
    .max(6)
    .default([]),
  /** For the docent: what a good answer has. */
  note: z.string().max(400).default(''),
  /** A good answer: for the debrief, and for bots that play well. */
  example: z.string().min(1).max(600),
});
export type PressQuestion = z.infer<typeof PressQuestion>;

/** A press conference: people of both teams before journalists, in the order that the state of play asks for. */
export const PressConference = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(100),
  strand: Slug,
  chair: Slug,
  place: Slug,
  /** The form with what the teams agreed to say; speakers read it beside the questions. */
  line: Slug.optional(),
  opens: Release,
  /** From the first question to the word of thanks. */
  lasts: MinutesSeconds,
  /** Between two questions, when the docent picks none. */
  every: MinutesSeconds.default('01:10'),
  /** No answer for so long is silence. */
  silence: MinutesSeconds.default('00:25'),
  speakersPerTeam: z.number().int().min(1).max(4).default(2),
  welcome: z.string().min(1).max(600),
  thanks: z.string().min(1).max(600),
  questions: z.array(PressQuestion).min(3).max(40),
  /** What observers score: 0 to 2 each. */
  criteria: z
    .array(z.strictObject({ id: Slug, label: z.string().min(1).max(80) }))
    .max(6)
    .default([]),
});
export type PressConference = z.infer<typeof PressConference>;
