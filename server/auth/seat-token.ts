import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';

/** Who a seat token stands for: a player in her seat, or somebody who steers or watches. */
export const SeatClaims = z.discriminatedUnion('role', [
  z.object({ role: z.literal('player'), session: SessionId, player: PlayerId }),
  z.object({
    role: z.enum(['docent', 'facilitator', 'evaluator']),
    session: SessionId,
    name: z.string().min(1).max(60),
  }),
]);
export type SeatClaims = z.infer<typeof SeatClaims>;

/** Signs and reads seat tokens. Never put one in an address or a log. */
export type SeatTokens = {
  sign(claims: SeatClaims): Promise<string>;
  /** Undefined for everything that is not a token of ours, or too old. */
  verify(token: string): Promise<SeatClaims | undefined>;
};

const ALGORITHM = 'HS256';
const AUDIENCE = 'seat';
/** A lesson may be spread over some days. */
const VALID_FOR = '14d';

/** Tokens signed with this secret (at least 32 bytes). */
export function createSeatTokens(secret: Uint8Array): SeatTokens {
  return {
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM })
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(VALID_FOR)
        .sign(secret),
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], audience: AUDIENCE });
        return SeatClaims.safeParse(payload).data;
      } catch {
        return undefined;
      }
    },
  };
}
