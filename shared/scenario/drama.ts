import { z } from 'zod';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Effect } from './effect.ts';

/** A storyline as states; effects move it. */
export const Strand = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(60),
  /** The first is how it starts. Empty: this strand has no states. */
  states: z
    .array(z.strictObject({ id: Slug, name: z.string().min(1).max(60) }))
    .max(10)
    .default([]),
});
export type Strand = z.infer<typeof Strand>;

/** What follows, once, as soon as something is so, without an inject. */
export const StoryRule = z.strictObject({
  id: Slug,
  when: Condition,
  effects: z.array(Effect).min(1),
  /** For the docent's log: why. */
  note: z.string().min(1).max(200),
});
export type StoryRule = z.infer<typeof StoryRule>;
