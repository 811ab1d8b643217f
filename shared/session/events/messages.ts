import { z } from 'zod';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug, ThingId } from '../../vocabulary/ids.ts';
import { Sender } from '../../vocabulary/sender.ts';

export const CHAT_THREADS = ['team', 'line'] as const;

export const MessageEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MessageSent'),
    item: ThingId,
    channel: z.enum(['mail', 'card']),
    from: Sender,
    /** Names as shown; `toActors` and `toTeams` are the ids behind them. */
    recipients: z.array(z.string()),
    toActors: z.array(Slug),
    toTeams: z.array(Slug),
    subject: z.string(),
    body: z.string(),
    inReplyTo: ThingId.optional(),
    /** The written reply that this is. Taken out before it reaches a player. */
    reply: Slug.optional(),
    /** Facts that the words carry. Taken out before it reaches a player. */
    facts: z.array(Slug).optional(),
    forwards: z.strictObject({ title: z.string(), from: z.string(), text: z.string() }).optional(),
  }),
  z.strictObject({
    type: z.literal('PostPublished'),
    item: ThingId,
    channel: z.enum(['microblog', 'forum']),
    from: Sender,
    handle: z.string(),
    text: z.string(),
    inReplyTo: ThingId.optional(),
    /** The harmless post of the town that this is. Taken out before it reaches a player. */
    noise: Slug.optional(),
    /** Facts that it hints at. Taken out before it reaches a player. */
    facts: z.array(Slug).optional(),
  }),
  /** `line` is the direct line between the teams; it exists only after contact. */
  z.strictObject({
    type: z.literal('ChatSent'),
    thread: z.enum(CHAT_THREADS),
    team: Slug,
    player: PlayerId,
    name: z.string(),
    text: z.string(),
  }),
  z.strictObject({
    type: z.literal('NoteWritten'),
    item: ThingId,
    player: PlayerId,
    name: z.string(),
    text: z.string(),
  }),
  z.strictObject({
    type: z.literal('ReplyScheduled'),
    actor: Slug,
    team: Slug,
    reply: Slug.optional(),
    inReplyTo: ThingId,
    due: ExerciseTime,
  }),
  z.strictObject({
    type: z.literal('ContactMade'),
    via: z.enum(['mail', 'call', 'place', 'docent']),
    by: PlayerId.optional(),
  }),
]);
/** Everything written. */
export type MessageEvent = z.infer<typeof MessageEvent>;
