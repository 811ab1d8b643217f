import { Router } from 'express';
import { z } from 'zod';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import { writeRecord } from '../records/write-record.ts';
import { readRecord, type SessionRecord } from '../sessions/read-record.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { openedRecord } from './opened-record.ts';
import { bodyOf, sessionIdOf } from './parse.ts';
import { requireDocent } from './require-docent.ts';

const Read = z.strictObject({ token: z.string().max(2000) });

/** Reading a session back: the docent at any time, a player once the record was opened. */
export function recordRoutes(ports: HttpPorts): Router {
  const { tokens } = ports;
  const router = Router();

  router.get('/api/sessions/:id/record', async (request, response) => {
    await requireDocent(request, ports);
    response.json(wholeRecord(await recordOf(ports, sessionIdOf(request))));
  });

  router.get('/api/sessions/:id/export', async (request, response) => {
    await requireDocent(request, ports);
    const record = await recordOf(ports, sessionIdOf(request));
    response.attachment(`samenspel-${record.session.id}.jsonl`).type('application/jsonl').send(writeRecord(record));
  });

  router.post('/api/record', async (request, response) => {
    const claims = await tokens.verify(bodyOf(request, Read).token);
    if (!claims) throw new HttpRefusal('stale-token');
    const record = await recordOf(ports, claims.session);
    const readable = claims.role === 'player' ? openedRecord(record, claims.player) : wholeRecord(record);
    if (!readable) throw new HttpRefusal('not-open-yet');
    response.json(readable);
  });

  return router;
}

function wholeRecord({ session, scenario, events }: SessionRecord) {
  return { session: session.id, head: session, scenario, events: events.map(({ key: _key, ...line }) => line) };
}

async function recordOf({ store, log }: HttpPorts, id: SessionId): Promise<SessionRecord> {
  const record = await readRecord({ store, log }, id);
  if (!record) throw new HttpRefusal('unknown-session');
  return record;
}
