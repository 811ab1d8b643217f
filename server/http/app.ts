import express, { type Express } from 'express';
import { clipRoutes } from './clip-routes.ts';
import { docentRoutes } from './docent-routes.ts';
import { createErrorHandler, refuseUnknown } from './error-handler.ts';
import { healthRoutes } from './health-routes.ts';
import type { HttpPorts } from './http-ports.ts';
import { pageRoutes } from './page-routes.ts';
import { createLimiters } from './rate-limits.ts';
import { recordRoutes } from './record-routes.ts';
import { seatRoutes } from './seat-routes.ts';
import { createSecurity } from './security.ts';
import { sessionRoutes } from './session-routes.ts';
import { steerRoutes } from './steer-routes.ts';
import { voiceRoutes } from './voice-routes.ts';

/** Larger is nothing that anybody types. */
const LARGEST_BODY = '16kb';

/** Everything this server answers over HTTP. */
export function createApp(ports: HttpPorts): Express {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine tells the address of who asks.
  app.set('trust proxy', 'loopback');
  app.use(ports.requestLog);
  app.use(createSecurity({ https: ports.publicUrl().startsWith('https:') }));
  // What the server knows of people stays in no browser; pictures and programs may.
  app.use(['/api', '/metrics'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(healthRoutes(ports));
  app.use(express.json({ limit: LARGEST_BODY }));
  const limiters = createLimiters(ports.limits);
  app.use(docentRoutes(ports, limiters));
  app.use(voiceRoutes(ports));
  app.use(sessionRoutes(ports));
  app.use(clipRoutes(ports, limiters));
  app.use(steerRoutes(ports));
  app.use(seatRoutes(ports, limiters));
  app.use(recordRoutes(ports));
  app.use(pageRoutes(ports));
  app.use(refuseUnknown);
  app.use(createErrorHandler(ports));
  return app;
}
