import { type Request, type Response, Router } from 'express';
import { clipOfEvent } from '../../shared/session/clip-of-event.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { sees, type Viewer } from '../../shared/view/visibility.ts';
import type { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';
import type { SeatClaims } from '../auth/seat-token.ts';
import { CLIP_FORMATS, CLIP_TYPES } from '../sessions/clip-format.ts';
import type { StoredClip } from '../sessions/ports.ts';
import { readRecord, viewerIn } from '../sessions/read-record.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { openedEyes } from './opened-record.ts';
import { pathPart, sessionIdOf } from './parse.ts';
import type { Limiters } from './rate-limits.ts';
import { requireDocent } from './require-docent.ts';

/** The voices of a session. A player hears what came to her; that there is more, this does not tell. */
export function clipRoutes(ports: HttpPorts, limiters: Limiters): Router {
  const router = Router();

  router.get('/api/sessions/:id/clips/:file', limiters.clips, async (request, response) => {
    const session = sessionIdOf(request);
    const file = pathPart(request, 'file');
    const claims = await claimsOf(request, ports);
    const { scenario, events, viewer } = await seenIn(ports, session, claims);
    const isHeard = events.some((line) => clipOfEvent(line.event)?.file === file && sees(viewer, line));
    const clip = isHeard ? await ports.clips.find(scenario, file, formatsFor(request)) : undefined;
    if (!clip) throw new HttpRefusal('unknown-thing');
    sendClip(response, clip);
  });

  return router;
}

/** Sends a voice, with in a header whose it is: "own" for what a docent recorded. */
export function sendClip(response: Response, { bytes, format, isOwn }: StoredClip): void {
  response.setHeader('X-Samenspel-Voice', isOwn ? 'own' : 'shipped');
  response.setHeader('Vary', 'Accept');
  response.type(CLIP_TYPES[format]).send(bytes);
}

/** The formats of sound in the order in which the browser that asks can use them. */
export function formatsFor(request: Request) {
  const wanted = request.accepts(Object.values(CLIP_TYPES));
  const best = CLIP_FORMATS.find((format) => CLIP_TYPES[format] === wanted);
  return best === undefined ? CLIP_FORMATS : [best, ...CLIP_FORMATS.filter((format) => format !== best)];
}

/** Who asks: by a seat token in the header, or else as a docent who is logged in. */
async function claimsOf(request: Request, ports: HttpPorts): Promise<SeatClaims | 'docent'> {
  const token = /^Bearer (\S{1,2000})$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) {
    await requireDocent(request, ports);
    return 'docent';
  }
  const claims = await ports.tokens.verify(token);
  if (claims?.session !== sessionIdOf(request)) throw new HttpRefusal('stale-token');
  return claims;
}

type Seen = { scenario: string; events: readonly RecordedEvent[]; viewer: Viewer };

async function seenIn(ports: HttpPorts, id: SessionId, claims: SeatClaims | 'docent'): Promise<Seen> {
  const { scenario, events, viewerOf } = await recordOf(ports, id);
  if (claims === 'docent' || claims.role !== 'player') return { scenario, events, viewer: { role: 'docent' } };
  const viewer = openedEyes(events, claims.player) ?? viewerOf(claims.player);
  if (!viewer) throw new HttpRefusal('stale-token');
  return { scenario, events, viewer };
}

/** The record in memory while it is played, else from the disk. */
async function recordOf(ports: HttpPorts, id: SessionId) {
  const live = await ports.registry.find(id);
  if (live) {
    const viewerOf = (player: PlayerId) => live.viewerOf(player);
    return { scenario: live.scenario.id, events: live.record, viewerOf };
  }
  const record = await readRecord(ports, id);
  if (!record) throw new HttpRefusal('unknown-session');
  const viewerOf = (player: PlayerId) => viewerIn(record, player);
  return { scenario: record.scenario.id, events: record.events, viewerOf };
}
