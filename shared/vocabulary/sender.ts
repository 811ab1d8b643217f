import { z } from 'zod';
import { PlayerId, Slug } from './ids.ts';

/** Who a message, post or call comes from, as the receiver sees it. */
export const Sender = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor'), id: Slug, name: z.string(), post: z.string() }),
  z.strictObject({ kind: z.literal('player'), id: PlayerId, name: z.string(), team: Slug }),
]);
export type Sender = z.infer<typeof Sender>;
