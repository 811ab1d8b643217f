import { z } from 'zod';
import { AllianceMeter, ConsentState, NoiseRate } from '../../vocabulary/drama.ts';
import { PlayerId, Slug } from '../../vocabulary/ids.ts';

export const DramaEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('StrandMoved'), strand: Slug, from: Slug, to: Slug, cause: z.string() }),
  z.strictObject({
    type: z.literal('AllianceChanged'),
    actor: Slug,
    meter: AllianceMeter,
    from: z.number().int(),
    to: z.number().int(),
    cause: z.string(),
  }),
  z.strictObject({
    type: z.literal('ConsentChanged'),
    actor: Slug,
    is: ConsentState,
    scope: z.string().optional(),
    cause: z.string(),
  }),
  /** A rule of the story became so; `note` says it in the author's words. */
  z.strictObject({ type: z.literal('RuleFired'), rule: Slug, note: z.string() }),
  /** What somebody wrote or said was about these topics. `to`: the actors and teams it went to. */
  z.strictObject({ type: z.literal('TopicsHeard'), player: PlayerId, topics: z.array(Slug), to: z.array(Slug) }),
  z.strictObject({ type: z.literal('LevelSet'), level: z.number().int() }),
  z.strictObject({ type: z.literal('NoiseSet'), rate: NoiseRate }),
  /** The time of a hint has come; the hint itself is a card to those who were asked. */
  z.strictObject({ type: z.literal('HintGiven'), inject: Slug }),
  /** How it ended, at EndEx: the headline, the closing words, and what it brought each person. */
  z.strictObject({
    type: z.literal('EndingReached'),
    /** Taken out before it reaches a player. */
    ending: Slug.optional(),
    title: z.string(),
    headline: z.string(),
    closing: z.string(),
    persons: z.array(z.strictObject({ actor: Slug, name: z.string(), text: z.string() })),
  }),
]);
/** The story moving: strands, relations, consent, topics, dials, the end. For docents, but for the ending. */
export type DramaEvent = z.infer<typeof DramaEvent>;
