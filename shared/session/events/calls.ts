import { z } from 'zod';
import { Clip } from '../../vocabulary/clip.ts';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug, ThingId } from '../../vocabulary/ids.ts';
import { Sender } from '../../vocabulary/sender.ts';

/** A sentence offered to the player; its answer stays on the server until it is said. */
export const Offer = z.strictObject({ line: Slug, say: z.string() });
export type Offer = z.infer<typeof Offer>;

export const CALL_MEDIA = ['phone', 'visit'] as const;
export const MISSED_REASONS = ['unanswered', 'declined'] as const;

export const CallEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('CallRang'),
    call: ThingId,
    medium: z.enum(CALL_MEDIA),
    /** A visit where the players are the guests; absent: she stands at their door. */
    away: z.boolean().optional(),
    from: Sender,
    /** Name of who is called, when a player called. */
    to: z.string().optional(),
    /** Ids behind `to`: the actor or team that was dialled. */
    toActor: Slug.optional(),
    toTeam: Slug.optional(),
    title: z.string(),
    mood: z.string(),
    until: ExerciseTime,
  }),
  z.strictObject({
    type: z.literal('CallAnswered'),
    call: ThingId,
    /** Absent when an actor picks up. */
    player: PlayerId.optional(),
    name: z.string(),
  }),
  z.strictObject({
    type: z.literal('CallSpoken'),
    call: ThingId,
    speaker: Sender,
    text: z.string(),
    line: Slug.optional(),
    offers: z.array(Offer),
    facts: z.array(Slug).optional(),
  }),
  /** A docent speaks for the actor from here on; the written lines stay silent. For docents only. */
  z.strictObject({ type: z.literal('CallTakenOver'), call: ThingId, docent: z.string() }),
  /** The docent gives the conversation back to its written lines. For docents only. */
  z.strictObject({ type: z.literal('CallHandedBack'), call: ThingId, docent: z.string() }),
  z.strictObject({ type: z.literal('CallEnded'), call: ThingId, by: z.enum(['player', 'actor']) }),
  z.strictObject({
    type: z.literal('CallMissed'),
    call: ThingId,
    reason: z.enum(MISSED_REASONS),
    voicemail: z.string().optional(),
    voicemailAudio: Clip.optional(),
  }),
]);
/** Phone calls and visits, conducted in text. */
export type CallEvent = z.infer<typeof CallEvent>;
