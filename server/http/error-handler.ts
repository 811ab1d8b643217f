import type { NextFunction, Request, Response } from 'express';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';

/** Answers every failed request with a code and a sentence; what we did not expect is reported. */
export function createErrorHandler({ report }: Pick<HttpPorts, 'report'>) {
  return (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    const refusal = error instanceof HttpRefusal ? error : refusalFor(error);
    if (refusal.status === 500) report(error);
    sendRefusal(response, refusal);
  };
}

/** Sends a refusal as JSON. */
export function sendRefusal(response: Response, { status, code, message }: HttpRefusal): void {
  response.status(status).json({ error: code, message });
}

/** For requests to paths that do not exist. */
export function refuseUnknown(_request: Request, response: Response): void {
  sendRefusal(response, new HttpRefusal('not-found'));
}

// Express and its body parser put the status of a bad request on the error.
function refusalFor(error: unknown): HttpRefusal {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  if (status === 413) return new HttpRefusal('too-large');
  if (typeof status === 'number' && status >= 400 && status < 500) return new HttpRefusal('malformed');
  return new HttpRefusal('failed');
}
