import type { Request } from 'express';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';

/** The name of the docent who asks; throws 'log-in' for anybody else. */
export async function requireDocent(request: Request, { cookies }: Pick<HttpPorts, 'cookies'>): Promise<string> {
  const name = await cookies.read(request.headers.cookie);
  if (name === undefined) throw new HttpRefusal('log-in');
  return name;
}
