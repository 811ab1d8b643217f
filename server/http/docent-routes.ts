import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { bodyOf } from './parse.ts';
import type { Limiters } from './rate-limits.ts';
import { requireDocent } from './require-docent.ts';

const Name = z.string().trim().min(1).max(60);
const Password = z.string().min(1).max(200);
/** Ten characters is what a new password needs at least; the page says so. */
const NewPassword = Password.min(10);

const SetUp = z.strictObject({ token: z.string().max(200), name: Name, password: NewPassword });
const LogIn = z.strictObject({ name: Name, password: Password });

/** The first docent, logging in and out, and who am I. */
export function docentRoutes(ports: HttpPorts, limiters: Limiters): Router {
  const { accounts, cookies, setupToken } = ports;
  const router = Router();

  router.post('/api/setup', limiters.wrongPasswords, async (request, response) => {
    const { token, name, password } = bodyOf(request, SetUp);
    if (!isSame(token, setupToken) || !(await accounts.isEmpty())) throw new HttpRefusal('wrong-setup');
    if (!(await accounts.create(name, password))) throw new HttpRefusal('name-taken');
    response.setHeader('Set-Cookie', await cookies.issue(name)).json({ name });
  });

  router.post('/api/login', limiters.wrongPasswords, async (request, response) => {
    const { name, password } = bodyOf(request, LogIn);
    const known = await accounts.verify(name, password);
    if (known === undefined) throw new HttpRefusal('wrong-login');
    response.setHeader('Set-Cookie', await cookies.issue(known)).json({ name: known });
  });

  router.post('/api/logout', (_request, response) => {
    response.setHeader('Set-Cookie', cookies.clear()).json({});
  });

  router.get('/api/me', async (request, response) => {
    response.json({ name: await requireDocent(request, ports) });
  });

  return router;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
