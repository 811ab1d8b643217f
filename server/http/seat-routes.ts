import { createHash } from 'node:crypto';
import { Router } from 'express';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import { isRejection } from '../../shared/session/rejection.ts';
import { type PlayerId, type SessionId, Slug } from '../../shared/vocabulary/ids.ts';
import { readableText } from '../../shared/vocabulary/readable-text.ts';
import type { SeatClaims } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { lobbyOf } from './lobby.ts';
import { bodyOf, pathPart } from './parse.ts';
import type { Limiters } from './rate-limits.ts';

const Pin = z.string().regex(/^\d{6}$/);
const Join = z.strictObject({
  pin: Pin,
  name: z.string().overwrite(readableText).min(1).max(40),
  profession: Slug,
  seat: Slug.optional(),
  extraTime: z.boolean().default(false),
  agreed: z.literal(true),
  /** Drawn by the page; joining twice with the same key takes one seat. */
  key: z.string().min(8).max(40).optional(),
});
const TOO_LATE = 'Meedoen kan niet meer: het spel is afgelopen.';
const Ensure = z.strictObject({ token: z.string().max(2000) });

/** How a player comes in: the PIN, a seat, and the way back to the room. */
export function seatRoutes(ports: HttpPorts, limiters: Limiters): Router {
  const { tokens, rooms } = ports;
  const router = Router();

  router.get('/api/pins/:pin', limiters.wrongPins, async (request, response) => {
    response.json(lobbyOf(await sessionWithPin(ports, pathPart(request, 'pin'))));
  });

  router.post('/api/join', limiters.joins, limiters.wrongPins, async (request, response) => {
    const wish = bodyOf(request, Join);
    const session = await sessionWithPin(ports, wish.pin);
    const player = playerId(session.id, wish.key);
    await takeSeat(session, player, wish);
    const { seat, team } = session.state.players[player] ?? {};
    const token = await tokens.sign({ role: 'player', session: session.id, player });
    response.json({ token, session: session.id, player, seat, team });
  });

  router.post('/api/ensure', limiters.joins, async (request, response) => {
    const claims = await tokens.verify(bodyOf(request, Ensure).token);
    if (!claims) throw new HttpRefusal('stale-token');
    await checkSeat(ports, claims);
    await rooms.ensureRoom(claims.session);
    response.json({ room: claims.session });
  });

  // The address the Colyseus client asks, with and without the prefix it has behind the development server.
  const joinRoom = ['/matchmake/joinById/:room', '/colyseus/matchmake/joinById/:room'];
  router.post(joinRoom, limiters.joins, async (request, response) => {
    const reserved = await rooms.reserve(pathPart(request, 'room'), request.body);
    if (reserved.ok) response.json(reserved.seat);
    else response.status(reserved.status).json({ code: reserved.status, message: reserved.message });
  });

  return router;
}

async function sessionWithPin({ registry }: HttpPorts, pin: string): Promise<LiveSession> {
  const session = Pin.safeParse(pin).success ? await registry.findByPin(pin) : undefined;
  if (!session) throw new HttpRefusal('wrong-pin');
  return session;
}

function playerId(session: SessionId, key: string | undefined): PlayerId {
  if (key === undefined) return `p-${nanoid(12)}`;
  return `p-${createHash('sha256').update(`${session} ${key}`).digest('base64url').slice(0, 16)}`;
}

async function takeSeat(session: LiveSession, player: PlayerId, wish: z.infer<typeof Join>): Promise<void> {
  // The same page asked before and did not hear the answer.
  if (session.state.players[player]) return;
  const { name, profession, seat, extraTime } = wish;
  const outcome = await session.execute(
    { type: 'TakeSeat', player, name, profession, seat, extraTime, bot: false },
    { by: { kind: 'system' } },
  );
  if (isRejection(outcome))
    throw new HttpRefusal(outcome.rejected, outcome.rejected === 'not-now' ? TOO_LATE : undefined);
}

async function checkSeat({ registry }: HttpPorts, claims: SeatClaims): Promise<void> {
  const session = await registry.find(claims.session);
  if (!session || session.state.phase === 'closed') throw new HttpRefusal('session-closed');
  if (claims.role === 'player' && !session.state.players[claims.player]) throw new HttpRefusal('stale-token');
}
