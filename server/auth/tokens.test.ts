import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { createDocentCookies } from './docent-cookie.ts';
import { createSeatTokens, type SeatClaims } from './seat-token.ts';

const SECRET = new Uint8Array(32).fill(7);
const session = SessionId.parse('sessie-1');
const player: SeatClaims = { role: 'player', session, player: 'p-1' };

it('reads back who a seat token stands for', async () => {
  const tokens = createSeatTokens(SECRET);
  const docent: SeatClaims = { role: 'docent', session, name: 'Karin' };
  expect(await tokens.verify(await tokens.sign(player))).toEqual(player);
  expect(await tokens.verify(await tokens.sign(docent))).toEqual(docent);
});

it('knows nobody by garbage, another secret, an old token or a token of another kind', async () => {
  const tokens = createSeatTokens(SECRET);
  const other = createSeatTokens(new Uint8Array(32).fill(8));
  const old = new SignJWT(player).setProtectedHeader({ alg: 'HS256' }).setAudience('seat').setExpirationTime(1000);
  const cookie = await createDocentCookies(SECRET, { secure: false }).issue('Karin');
  const [, fromCookie = ''] = /samenspel=([^;]+)/.exec(cookie) ?? [];
  const bad = ['', 'zomaar', 'a.b.c', await other.sign(player), await old.sign(SECRET), fromCookie];
  for (const token of bad) expect(await tokens.verify(token)).toBeUndefined();
});

it('does not take an unsigned token', async () => {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const unsigned = `${encode({ alg: 'none' })}.${encode({ ...player, aud: 'seat' })}.`;
  expect(await createSeatTokens(SECRET).verify(unsigned)).toBeUndefined();
});

it('keeps a docent logged in by a cookie that scripts and other sites cannot use', async () => {
  const cookies = createDocentCookies(SECRET, { secure: true });
  const issued = await cookies.issue('Karin de Vries');
  expect(issued).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  expect(await cookies.read(`anders=1; ${issued.split(';')[0]}`)).toBe('Karin de Vries');
  expect(await cookies.read(cookies.clear().split(';')[0])).toBeUndefined();
  expect(await cookies.read('samenspel=nee; samenspel2=x')).toBeUndefined();
  expect(await cookies.read(undefined)).toBeUndefined();
  expect(await cookies.read(`samenspel=${await createSeatTokens(SECRET).sign(player)}`)).toBeUndefined();
});
