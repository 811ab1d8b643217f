import { z } from 'zod';
import { NoiseRate } from '../vocabulary/drama.ts';
import { Slug } from '../vocabulary/ids.ts';
import { PlayLanguage } from '../vocabulary/play-language.ts';

/** How hard a play is: which injects it has, how much noise, hints or none, how willing the actors are. */
export const Level = z.strictObject({
  level: z.number().int().min(1).max(4),
  name: z.string().min(1).max(60),
  /** For the docent who chooses. */
  description: z.string().min(1).max(300),
  /** The languages in which all its texts exist; left out: every language of the scenario. */
  languages: z.array(PlayLanguage).min(1).optional(),
  /** Just these injects; left out: all but those of `without`. */
  only: z.array(Slug).optional(),
  without: z.array(Slug).default([]),
  /** Decision points, forms and press conferences that are left out. */
  withoutQuestions: z.array(Slug).default([]),
  noise: NoiseRate.default(0),
  hints: z.boolean().default(false),
  /** Added to every alliance meter at the start, and by the difference when the level changes during play. */
  willingness: z.number().int().min(-4).max(4).default(0),
});
export type Level = z.infer<typeof Level>;

/** The level a session opens with: the first that leaves nothing out, else the last one. */
export function levelAtStart(levels: readonly Level[]): Level | undefined {
  return levels.find(({ only, without }) => only === undefined && without.length === 0) ?? levels.at(-1);
}

/**
 * A harmless post of the town. `{a|b}` in the text is one of the two, so that one post makes several;
 * no text comes twice in a session.
 */
export const NoisePost = z.strictObject({
  id: Slug,
  handle: z.string().min(1).max(60),
  channel: z.enum(['microblog', 'forum']),
  text: z.string().min(1).max(400),
  /** Facts it hints at; about one in five posts has some. */
  facts: z.array(Slug).default([]),
  /** Only from this level on, because it belongs to a strand that lower levels leave out. */
  fromLevel: z.number().int().min(1).max(4).optional(),
});
export type NoisePost = z.infer<typeof NoisePost>;

/** Written alternatives by which the engine recognises what a text is about. */
export const Topic = z.strictObject({
  id: Slug,
  /** Words or short phrases. Endings, capitals, accents and one slip of the pen in a long word do not matter. */
  words: z.array(z.string().min(2).max(60)).min(1).max(40),
});
export type Topic = z.infer<typeof Topic>;
