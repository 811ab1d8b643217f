import { z } from 'zod';
import { Cell } from '../vocabulary/audience.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Condition } from './condition.ts';
import { Content } from './content.ts';
import { Effect } from './effect.ts';

export const INJECT_KINDS = ['contextual', 'expected-action', 'contingency'] as const;

/** When an inject is released. Exactly one key; find-problems.ts says so in words when it is not. */
export const Release = z.strictObject({
  at: MinutesSeconds.optional(),
  after: z
    .strictObject({
      inject: Slug.optional(),
      decision: Slug.optional(),
      /** Only for this option of the decision. */
      option: Slug.optional(),
      /** After the first direct contact between the teams. */
      contact: z.literal(true).optional(),
      delay: MinutesSeconds.default('00:00'),
    })
    .optional(),
  /** As soon as this is so; see docs/RULES.md under CO. */
  when: Condition.optional(),
  /** With `when`: so long after it became so. */
  delay: MinutesSeconds.optional(),
  /** With `when`: not any more after this exercise time. */
  until: MinutesSeconds.optional(),
  /** The expected action of that inject has not been seen this long after its release. */
  absent: z.strictObject({ inject: Slug, for: MinutesSeconds }).optional(),
  /** By the docent alone; the condition in words, so that she knows when. */
  manual: z.string().min(1).max(400).optional(),
});
export type Release = z.infer<typeof Release>;

/** How the engine recognises that the expected action was done. `docent`: she says so. */
export const Sign = z.union([
  z.enum(['reply', 'answered', 'opened', 'contact', 'docent']),
  z.strictObject({ decision: Slug, option: Slug.optional() }),
  z.strictObject({ mailTo: Slug }),
  z.strictObject({ place: Slug }),
  z.strictObject({ form: Slug }),
  z.strictObject({ when: Condition }),
]);
export type Sign = z.infer<typeof Sign>;

/** What the players are expected to do after an inject. */
export const Expectation = z.strictObject({
  action: z.string().min(1).max(300),
  sign: Sign,
  within: MinutesSeconds,
  /** Said to who is asked when half of the time is over, on levels that give hints. */
  hint: z.string().min(1).max(300).optional(),
  met: z.array(Effect).default([]),
  missed: z.array(Effect).default([]),
});
export type Expectation = z.infer<typeof Expectation>;

/** What is delivered instead where the state of play asks for it. */
export const Variant = z.strictObject({
  when: Condition,
  title: z.string().min(1).max(120).optional(),
  from: Slug.optional(),
  content: Content,
  facts: z.array(Slug).optional(),
});
export type Variant = z.infer<typeof Variant>;

export const Inject = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(120),
  strand: Slug,
  kind: z.enum(INJECT_KINDS),
  release: Release,
  from: Slug,
  /** "all" or the cells that receive it; an empty list is a problem, not a crash. */
  to: z.union([z.literal('all'), z.array(Cell)]),
  /** Only for those of them who are in this place when it comes; for all of them when nobody is. */
  onlyAt: Slug.optional(),
  content: Content,
  /** In order; the first that fits at the moment of release is delivered instead of `content`. */
  variants: z.array(Variant).max(8).default([]),
  /** Of the injects of one group only the first one comes; the others are then not needed. */
  group: Slug.optional(),
  /** One of many short things at once; does not count as a message in the check of overload. */
  stream: z.boolean().default(false),
  facts: z.array(Slug).default([]),
  expect: Expectation.optional(),
  /** For the docent: purpose and what to watch. Never leaves the docents. */
  note: z.string().max(800).default(''),
  effects: z.array(Effect).default([]),
});
/** One line of the MSEL. */
export type Inject = z.infer<typeof Inject>;
