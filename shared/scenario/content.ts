import { z } from 'zod';
import { Attachment, Clip } from '../vocabulary/clip.ts';
import { Conversation } from './conversation.ts';

const Paragraph = z.string().min(1).max(1500);

export const MailContent = z.strictObject({
  subject: z.string().min(1).max(120),
  /** Plain text; an empty line starts a new paragraph. */
  body: z.string().min(1).max(4000),
  audio: Attachment.optional(),
});

export const Post = z.strictObject({
  handle: z.string().min(1).max(60),
  text: z.string().min(1).max(600),
  /** Description of the picture that goes with the post; drawn as a captioned frame. */
  picture: z.string().max(300).optional(),
  likes: z.number().int().nonnegative().default(0),
});
export type Post = z.infer<typeof Post>;

export const PostsContent = z.strictObject({ posts: z.array(Post).min(1).max(30) });

export const TeletextContent = z.strictObject({
  page: z.number().int().min(100).max(899),
  title: z.string().min(1).max(38),
  paragraphs: z.array(Paragraph).min(1).max(6),
});

export const PaperContent = z.strictObject({
  headline: z.string().min(1).max(120),
  standfirst: z.string().min(1).max(300),
  byline: z.string().max(80).optional(),
  paragraphs: z.array(Paragraph).min(1).max(14),
  /** Caption of the picture (the town drawing, or the named place). */
  picture: z.strictObject({ place: z.string().optional(), caption: z.string().min(1).max(200) }).optional(),
  aside: z.strictObject({ title: z.string().min(1).max(100), paragraphs: z.array(Paragraph).min(1).max(6) }).optional(),
});

export const Cue = z.strictObject({
  /** Seconds from the start of the item. */
  at: z.number().nonnegative(),
  speaker: z.string().min(1).max(80),
  text: z.string().min(1).max(400),
});
export const BroadcastContent = z.strictObject({
  medium: z.enum(['radio', 'tv']),
  title: z.string().min(1).max(120),
  /** In order of time; together they are the transcript. */
  cues: z.array(Cue).min(1).max(40),
  seconds: z.number().int().positive(),
  /** Spoken; the cues say when each sentence begins. Absent: captions only. */
  audio: Clip.optional(),
});

export const LetterContent = z.strictObject({
  heading: z.string().min(1).max(160),
  body: z.string().min(1).max(4000),
  signature: z.string().min(1).max(200),
});

export const DocumentContent = z.strictObject({
  /** For instance "Beroepsgeheim" or "Vertrouwelijk". */
  stamp: z.string().max(60).optional(),
  pages: z
    .array(z.strictObject({ heading: z.string().min(1).max(120), body: z.string().min(1).max(4000) }))
    .min(1)
    .max(8),
  audio: Attachment.optional(),
});

export const CardContent = z.strictObject({ body: z.string().min(1).max(2000) });

/** What is delivered, one shape a channel. */
export const Content = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('mail'), mail: MailContent }),
  z.strictObject({ channel: z.literal('call'), conversation: Conversation }),
  z.strictObject({ channel: z.literal('visit'), conversation: Conversation }),
  z.strictObject({ channel: z.literal('teletext'), teletext: TeletextContent }),
  z.strictObject({ channel: z.literal('microblog'), feed: PostsContent }),
  z.strictObject({ channel: z.literal('forum'), feed: PostsContent }),
  z.strictObject({ channel: z.literal('paper'), paper: PaperContent }),
  z.strictObject({ channel: z.literal('broadcast'), broadcast: BroadcastContent }),
  z.strictObject({ channel: z.literal('letter'), letter: LetterContent }),
  z.strictObject({ channel: z.literal('document'), document: DocumentContent }),
  z.strictObject({ channel: z.literal('card'), card: CardContent }),
]);
export type Content = z.infer<typeof Content>;

type Audible = Extract<Content, { channel: 'mail' | 'document' | 'broadcast' }>;
type Silent = { channel: Exclude<Content['channel'], Audible['channel']> };

/** The voice that goes with what is delivered, if any. */
export function clipIn(content: Audible | Silent): Clip | undefined {
  switch (content.channel) {
    case 'mail':
      return content.mail.audio;
    case 'document':
      return content.document.audio;
    case 'broadcast':
      return content.broadcast.audio;
    default:
      return undefined;
  }
}
