import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendRefusal } from './error-handler.ts';
import type { HttpLimits } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';

const MINUTE = 60_000;

/** Guards against guessing and flooding, per address. */
export type Limiters = Record<keyof HttpLimits, RequestHandler>;

/** New limiters, with nobody counted yet. Where a guess is wrong only wrong guesses count. */
export function createLimiters(limits: HttpLimits): Limiters {
  return {
    wrongPins: limiter(limits.wrongPins, true),
    joins: limiter(limits.joins, false),
    clips: limiter(limits.clips, false),
    wrongPasswords: limiter(limits.wrongPasswords, true),
  };
}

function limiter(limit: number, onlyFailures: boolean): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    skipSuccessfulRequests: onlyFailures,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendRefusal(response, new HttpRefusal('too-many')),
  });
}
