import { z } from 'zod';
import { Clip } from '../vocabulary/clip.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Effect } from './effect.ts';

const Answer = z.string().min(1).max(900);

/** One thing a player may say in a conversation and what the actor answers. */
export const Line = z.strictObject({
  id: Slug,
  /** The player's sentence, as offered on the button. */
  say: z.string().min(1).max(240),
  /** The actor's answer in the actor's own voice. */
  answer: Answer,
  /** Other answers where the state of play asks for one; the first that fits comes instead. */
  answers: z.array(z.strictObject({ when: Condition, answer: Answer, facts: z.array(Slug).default([]) })).default([]),
  /** Only offered after this line was said. */
  after: Slug.optional(),
  /** Only offered while this is so: trust first, then the answer. */
  when: Condition.optional(),
  /** Own words about one of these topics count as saying this line. */
  topics: z.array(Slug).default([]),
  /** The actor hangs up or leaves after the answer. */
  ends: z.boolean().default(false),
  facts: z.array(Slug).default([]),
  effects: z.array(Effect).default([]),
});
export type Line = z.infer<typeof Line>;

/** A phone call or a visit, conducted in text. */
export const Conversation = z.strictObject({
  /** How the caller sounds, in words: "klinkt gehaast, maar vriendelijk". */
  mood: z.string().min(1).max(80),
  /** For a visit: the players are the guests, they stand at her door or sit at her table; absent: she comes to them. */
  away: z.boolean().optional(),
  opening: Answer,
  /** Other first words where the state of play asks for them; the first that fits comes instead. */
  openings: z
    .array(z.strictObject({ when: Condition, mood: z.string().min(1).max(80).optional(), opening: Answer }))
    .default([]),
  /** First words of who came to the door in vain and is phoned afterwards; absent: her own talk, if she has one. */
  phoneOpening: Answer.optional(),
  lines: z.array(Line).min(1).max(12),
  /** Answers to free text that fits no line; used in turn, never the same twice in a row. */
  otherwise: z.array(z.string().min(1).max(400)).min(1),
  closing: z.string().min(1).max(400),
  /** Spoken after a missed or declined call, or the note after a visit in vain; absent: nothing is left. */
  voicemail: z.string().min(1).max(900).optional(),
  /** The same, spoken. */
  voicemailAudio: Clip.optional(),
  ringsFor: MinutesSeconds.default('00:45'),
});
export type Conversation = z.infer<typeof Conversation>;
