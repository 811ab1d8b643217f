import { z } from 'zod';
import { Cell } from '../vocabulary/audience.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
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
]);
export type Sign = z.infer<typeof Sign>;

/** What the players are expected to do after an inject. */
export const Expectation = z.strictObject({
  action: z.string().min(1).max(300),
  sign: Sign,
  within: MinutesSeconds,
  met: z.array(Effect).default([]),
  missed: z.array(Effect).default([]),
});
export type Expectation = z.infer<typeof Expectation>;

export const Inject = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(120),
  strand: Slug,
  kind: z.enum(INJECT_KINDS),
  release: Release,
  from: Slug,
  /** "all" or the cells that receive it; an empty list is a problem, not a crash. */
  to: z.union([z.literal('all'), z.array(Cell)]),
  content: Content,
  facts: z.array(Slug).default([]),
  expect: Expectation.optional(),
  /** For the docent: purpose and what to watch. Never leaves the docents. */
  note: z.string().max(800).default(''),
  effects: z.array(Effect).default([]),
});
/** One line of the MSEL. */
export type Inject = z.infer<typeof Inject>;
