import { z } from 'zod';
import { AllianceMeter, ConsentState, ContactWay, FactStep } from '../vocabulary/drama.ts';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';

/** Whose doing counts; every field that is given must match. Left out: anybody's. */
export const Who = z.strictObject({
  team: Slug.optional(),
  profession: Slug.optional(),
  seat: Slug.optional(),
});
export type Who = z.infer<typeof Who>;

const number = z.number().int().min(-99).max(99).optional();
/** Bounds that a number must keep; at least one of the two. */
const Bounds = { atLeast: number, atMost: number };

/** From when this inject came out; with `within`: and at most so long after. */
const After = z.strictObject({ inject: Slug, within: MinutesSeconds.optional() });
export type After = z.infer<typeof After>;

/**
 * Something that can be so or not at a moment of play. Exactly one key; find-problems.ts says so in words
 * when it is not. What a condition means is in docs/RULES.md under CO.
 */
export const Condition = z.strictObject({
  get all(): z.ZodOptional<z.ZodArray<typeof Condition>> {
    return z.array(Condition).min(1).optional();
  },
  get any(): z.ZodOptional<z.ZodArray<typeof Condition>> {
    return z.array(Condition).min(1).optional();
  },
  get not(): z.ZodOptional<typeof Condition> {
    return Condition.optional();
  },
  /** From this exercise time on. */
  time: MinutesSeconds.optional(),
  released: Slug.optional(),
  /** It came out so long ago, and was not taken back. */
  elapsed: z.strictObject({ inject: Slug, for: MinutesSeconds }).optional(),
  /** Somebody of those meant read it. */
  opened: z.strictObject({ inject: Slug, by: Who.optional() }).optional(),
  /** A mail got a reply, a post a reaction, a call or visit was picked up. */
  answered: z.strictObject({ inject: Slug, by: Who.optional() }).optional(),
  /** Out for so long and still not answered. */
  unanswered: z.strictObject({ inject: Slug, for: MinutesSeconds, by: Who.optional() }).optional(),
  /** What was expected after an inject was seen (late counts), or stayed away. */
  expected: z.strictObject({ inject: Slug, is: z.enum(['met', 'missed']) }).optional(),
  decided: z.strictObject({ decision: Slug, option: Slug.optional(), team: Slug.optional() }).optional(),
  /** Two teams found each other (`with` left out), or a player spoke with an actor. */
  contact: z
    .strictObject({
      with: Slug.optional(),
      by: Who.optional(),
      via: ContactWay.optional(),
      /** By this exercise time. */
      before: MinutesSeconds.optional(),
      /** From this exercise time on. */
      since: MinutesSeconds.optional(),
      after: After.optional(),
      /** Both sides spoke. */
      twoWay: z.literal(true).optional(),
    })
    .optional(),
  entered: z.strictObject({ place: Slug, by: Who.optional() }).optional(),
  /** Somebody of those meant is there now. */
  present: z.strictObject({ place: Slug, by: Who.optional() }).optional(),
  fact: z.strictObject({ id: Slug, is: FactStep, by: Who.optional() }).optional(),
  /** At least so many of these facts got so far. */
  facts: z
    .strictObject({
      of: z.array(Slug).min(1),
      is: FactStep,
      atLeast: z.number().int().min(1),
      /** And from at least so many teams. */
      teams: z.number().int().min(1).default(1),
      by: Who.optional(),
    })
    .optional(),
  /** Words of a topic in something written to an actor or a team, or in public. */
  said: z
    .strictObject({
      topic: Slug,
      to: Slug.optional(),
      by: Who.optional(),
      /** Only what the whole town reads or hears. */
      public: z.literal(true).optional(),
      since: MinutesSeconds.optional(),
      after: After.optional(),
    })
    .optional(),
  /** A line of a written conversation was said. */
  line: z.strictObject({ inject: Slug, line: Slug }).optional(),
  gauge: z.strictObject({ id: Slug, ...Bounds }).optional(),
  alliance: z.strictObject({ actor: Slug, meter: AllianceMeter, ...Bounds }).optional(),
  strand: z.strictObject({ id: Slug, is: z.union([Slug, z.array(Slug).min(1)]) }).optional(),
  consent: z.strictObject({ actor: Slug, is: ConsentState, scope: z.string().max(80).optional() }).optional(),
  /** A form was handed in, with this field filled and, where a topic is named, about that. */
  form: z
    .strictObject({ id: Slug, team: Slug.optional(), field: Slug.optional(), topic: Slug.optional(), score: number })
    .optional(),
  level: z.strictObject(Bounds).optional(),
  /** One of `of` variants, chosen by the seed of the session; the same `name` draws the same number. */
  draw: z.strictObject({ name: Slug, of: z.number().int().min(2).max(12), is: z.number().int().min(1) }).optional(),
});
export type Condition = z.infer<typeof Condition>;
