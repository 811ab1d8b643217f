import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

/** Writes one line for each request: no address that could hold a PIN or token, no headers, no bodies. */
export function createRequestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    customLogLevel: (_request, { statusCode }, error) => (error || statusCode >= 500 ? 'error' : 'debug'),
    serializers: { req: ({ method }) => ({ method }), res: ({ statusCode }) => ({ statusCode }) },
    customSuccessObject: (request, _response, line) => ({ ...line, route: routeOf(request) }),
    customErrorObject: (request, _response, _error, line) => ({ ...line, route: routeOf(request) }),
  });
}

function routeOf(request: object): string {
  const route = 'route' in request ? request.route : undefined;
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'file';
}
