import type { By } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import { CommandMessage } from '../../shared/wire/client-message.ts';
import type { CommandReply } from '../../shared/wire/server-message.ts';
import type { SeatClaims } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { mayAsk } from './may-ask.ts';

/** The way of one command: is it one, may this person ask it, what does the session say. */
export async function answerCommand(session: LiveSession, asker: SeatClaims, message: unknown): Promise<CommandReply> {
  const parsed = CommandMessage.safeParse(message);
  if (!parsed.success) return { ok: false, code: 'malformed' };
  const { key, command } = parsed.data;
  if (!mayAsk(asker.role, command)) return { ok: false, code: 'not-allowed' };
  const outcome = await session.execute(command, { by: byOf(asker), key });
  return isRejection(outcome) ? { ok: false, code: outcome.rejected } : { ok: true };
}

function byOf(asker: SeatClaims): By {
  return asker.role === 'player' ? { kind: 'player', player: asker.player } : { kind: 'docent', name: asker.name };
}
