import { type Request, Router } from 'express';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { requireDocent } from './require-docent.ts';

/** For who watches over the server: does it live, is it ready, how is it doing. */
export function healthRoutes(ports: HttpPorts): Router {
  const router = Router();

  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });

  router.get('/readyz', (_request, response) => {
    if (!ports.isReady()) throw new HttpRefusal('busy');
    response.json({ ok: true });
  });

  // Counts tell a player that something happens elsewhere, so they stay on this machine or with a docent.
  router.get('/metrics', async (request, response) => {
    if (!isLocal(request)) await requireDocent(request, ports);
    response.type(ports.metrics.contentType).send(await ports.metrics.text());
  });

  return router;
}

function isLocal({ socket, headers }: Request): boolean {
  const address = socket.remoteAddress ?? '';
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
}
