import { z } from 'zod';
import { Slug } from './ids.ts';

/** A voice to hear, by the name of its file in the scenario's `audio` folder, without the ending. */
export const Clip = z.strictObject({
  /** Players read this name: it must tell nothing they do not know. */
  file: Slug,
  /** Spoken by a machine, until somebody records it. */
  trial: z.boolean().default(false),
});
export type Clip = z.infer<typeof Clip>;

/** A voice that came with a mail or a document, with its words for who cannot hear it. */
export const Attachment = Clip.extend({
  /** What it is: "Voicemail van 4 november, 16.52 uur". */
  title: z.string().min(1).max(120),
  speaker: z.string().min(1).max(80),
  text: z.string().min(1).max(900),
});
export type Attachment = z.infer<typeof Attachment>;
