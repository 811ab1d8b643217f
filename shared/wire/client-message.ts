import { z } from 'zod';
import { DocentCommand, PlayerCommand } from '../session/command.ts';

/** What a client asks. The key makes a command that is sent twice happen once. */
export const CommandMessage = z.strictObject({
  key: z.string().min(8).max(40),
  command: z.union([PlayerCommand, DocentCommand]),
});
export type CommandMessage = z.infer<typeof CommandMessage>;

/** What comes with joining the room. `cursor`: how many events this viewer already has. */
export const JoinOptions = z.strictObject({
  token: z.string().min(10).max(2000),
  cursor: z.number().int().nonnegative().max(1_000_000),
  protocol: z.number().int(),
});
export type JoinOptions = z.infer<typeof JoinOptions>;
