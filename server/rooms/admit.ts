import { ServerError } from '@colyseus/core';
import { JoinOptions } from '../../shared/wire/client-message.ts';
import { PROTOCOL_VERSION } from '../../shared/wire/server-message.ts';
import { type SeatRefusalCode, seatRefusal } from '../auth/seat-refusal.ts';
import type { SeatClaims, SeatTokens } from '../auth/seat-token.ts';

/** Who wants to join. Throws a refusedJoin for bad options, another protocol or a token that is not (any more) ours. */
export async function admit(tokens: SeatTokens, options: unknown): Promise<SeatClaims> {
  const protocol = typeof options === 'object' && options !== null && 'protocol' in options ? options.protocol : 0;
  if (typeof protocol === 'number' && protocol !== PROTOCOL_VERSION) throw refusedJoin('wrong-protocol');
  const join = JoinOptions.safeParse(options);
  if (!join.success) throw refusedJoin('malformed');
  const claims = await tokens.verify(join.data.token);
  if (!claims) throw refusedJoin('stale-token');
  return claims;
}

/** A refusal in the shape that Colyseus hands on to the client: an HTTP status and a sentence. */
export function refusedJoin(code: SeatRefusalCode): ServerError {
  const { status, message } = seatRefusal(code);
  return new ServerError(status, message);
}
