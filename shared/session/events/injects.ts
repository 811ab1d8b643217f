import { z } from 'zod';
import {
  BroadcastContent,
  CardContent,
  DocumentContent,
  LetterContent,
  MailContent,
  PaperContent,
  PostsContent,
  TeletextContent,
} from '../../scenario/content.ts';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug, ThingId } from '../../vocabulary/ids.ts';
import { Sender } from '../../vocabulary/sender.ts';

/** What arrives. A call or visit points at its own events; nothing of the written dialogue travels ahead. */
export const DeliveredContent = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('mail'), mail: MailContent }),
  z.strictObject({ channel: z.literal('call'), call: ThingId }),
  z.strictObject({ channel: z.literal('visit'), call: ThingId }),
  z.strictObject({ channel: z.literal('teletext'), teletext: TeletextContent }),
  z.strictObject({ channel: z.literal('microblog'), feed: PostsContent }),
  z.strictObject({ channel: z.literal('forum'), feed: PostsContent }),
  z.strictObject({ channel: z.literal('paper'), paper: PaperContent }),
  z.strictObject({ channel: z.literal('broadcast'), broadcast: BroadcastContent }),
  z.strictObject({ channel: z.literal('letter'), letter: LetterContent }),
  z.strictObject({ channel: z.literal('document'), document: DocumentContent }),
  z.strictObject({ channel: z.literal('card'), card: CardContent }),
]);
export type DeliveredContent = z.infer<typeof DeliveredContent>;

export const SKIP_REASONS = ['docent', 'not-needed', 'cancelled', 'overdue', 'too-late'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const InjectEvent = z.discriminatedUnion('type', [
  /** Without `due`: back on the list, waiting for its own trigger. */
  z.strictObject({
    type: z.literal('InjectScheduled'),
    inject: Slug,
    due: ExerciseTime.optional(),
    why: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('InjectHeld'), inject: Slug, reason: z.enum(['docent', 'overdue']) }),
  z.strictObject({ type: z.literal('InjectSkipped'), inject: Slug, reason: z.enum(SKIP_REASONS) }),
  z.strictObject({
    type: z.literal('InjectReleased'),
    /** Taken out before it reaches a player: the number of an inject betrays the ones she does not get. */
    inject: Slug.optional(),
    item: ThingId,
    from: Sender,
    recipients: z.array(z.string()),
    title: z.string(),
    content: DeliveredContent,
    facts: z.array(Slug).optional(),
    /** Which of the written variants it is, from 0. Taken out before it reaches a player. */
    variant: z.number().int().optional(),
  }),
  z.strictObject({ type: z.literal('InjectRecalled'), inject: Slug.optional(), item: ThingId }),
  z.strictObject({ type: z.literal('ItemOpened'), item: ThingId, player: PlayerId }),
  z.strictObject({ type: z.literal('ExpectedActionMet'), inject: Slug, by: PlayerId.optional(), late: z.boolean() }),
  z.strictObject({ type: z.literal('ExpectedActionMissed'), inject: Slug }),
]);
/** The MSEL in motion. */
export type InjectEvent = z.infer<typeof InjectEvent>;
