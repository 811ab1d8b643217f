import { Router } from 'express';
import { z } from 'zod';
import { DocentCommand } from '../../shared/session/command.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { bodyOf, openSessionOf, sessionIdOf } from './parse.ts';
import { requireDocent } from './require-docent.ts';

const Command = z.strictObject({ key: z.string().min(8).max(40), command: DocentCommand });

/** For pages of the docent that are not in the room: the whole scenario, and a command now and then. */
export function steerRoutes(ports: HttpPorts): Router {
  const router = Router();

  router.get('/api/sessions/:id/scenario', async (request, response) => {
    await requireDocent(request, ports);
    const stored = await ports.store.find(sessionIdOf(request));
    if (!stored) throw new HttpRefusal('unknown-session');
    response.json(stored.scenario);
  });

  router.post('/api/sessions/:id/command', async (request, response) => {
    const name = await requireDocent(request, ports);
    const { key, command } = bodyOf(request, Command);
    const session = await openSessionOf(request, ports);
    const outcome = await session.execute(command, { by: { kind: 'docent', name }, key });
    if (isRejection(outcome)) throw new HttpRefusal(outcome.rejected);
    response.json({});
  });

  return router;
}
