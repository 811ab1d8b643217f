import { join } from 'node:path';
import { Router, static as serveFiles } from 'express';
import { compressedFiles } from './compressed-files.ts';
import type { HttpPorts } from './http-ports.ts';

const PICTURE = /.\.(svg|webp|png|jpg|json|woff2|mp3|ogg|opus|m4a)$/;
const YEAR = '365d';
const FOR_EVER = 'public, max-age=31536000, immutable';
const DAY = '1d';

/** The pages of player, docent and debrief, and the pictures, fonts and maps they use. */
export function pageRoutes({ pages, home }: Pick<HttpPorts, 'pages' | 'home'>): Router {
  const router = Router();
  const assets = serveFiles(join(home, 'assets'), { maxAge: DAY, index: false });
  // Beside the pictures lie the programs that draw them.
  router.use('/assets', (request, response, next) => {
    if (PICTURE.test(request.path)) assets(request, response, next);
    else next();
  });
  if (pages === undefined) return router;
  // Names in build/ carry a hash of their content; the pages themselves must always be fresh.
  const build = join(pages, 'build');
  router.use(
    '/build',
    compressedFiles(build, FOR_EVER),
    serveFiles(build, { maxAge: YEAR, immutable: true, index: false }),
  );
  const page = (path: string | string[], file: string) =>
    router.get(path, (_request, response) => {
      response.sendFile(join(pages, file), { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    });
  page('/', 'index.html');
  page('/regie', 'regie.html');
  page('/regie/{*rest}', 'regie.html');
  page('/debrief/:session', 'debrief.html');
  router.use(serveFiles(pages, { index: false, maxAge: 0 }));
  return router;
}
