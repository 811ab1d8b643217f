import type { Request } from 'express';
import type { z } from 'zod';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';

/** The body as this schema; throws 'malformed' otherwise. */
export function bodyOf<S extends z.ZodType>(request: Request, schema: S): z.infer<S> {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw new HttpRefusal('malformed');
  return parsed.data;
}

/** One part of the path, as written in the route. */
export function pathPart(request: Request, name: string): string {
  const part = request.params[name];
  return typeof part === 'string' ? part : '';
}

/** The session id in the path; throws 'unknown-session' for what cannot be one. */
export function sessionIdOf(request: Request): SessionId {
  const parsed = SessionId.safeParse(pathPart(request, 'id'));
  if (!parsed.success) throw new HttpRefusal('unknown-session');
  return parsed.data;
}

/** The open session in the path; throws 'unknown-session'. */
export async function openSessionOf(request: Request, { registry }: Pick<HttpPorts, 'registry'>): Promise<LiveSession> {
  const session = await registry.find(sessionIdOf(request));
  if (!session) throw new HttpRefusal('unknown-session');
  return session;
}
