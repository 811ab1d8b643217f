import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const NAME = 'samenspel';
const ALGORITHM = 'HS256';
const AUDIENCE = 'docent';
/** A school day with an evening of marking; in seconds. */
const VALID_FOR = 16 * 60 * 60;

const Claims = z.object({ name: z.string().min(1).max(60) });

/** Keeps a docent logged in by a signed cookie that scripts and other sites cannot use. */
export type DocentCookies = {
  /** Value of the Set-Cookie header after logging in. */
  issue(name: string): Promise<string>;
  /** Value of the Set-Cookie header that logs out. */
  clear(): string;
  /** The docent's name from a Cookie header, when it holds a cookie of ours. */
  read(header: string | undefined): Promise<string | undefined>;
};

/** Cookies signed with this secret (at least 32 bytes). `secure`: the site is reached over https. */
export function createDocentCookies(secret: Uint8Array, { secure }: { secure: boolean }): DocentCookies {
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    async issue(name) {
      const token = await new SignJWT({ name })
        .setProtectedHeader({ alg: ALGORITHM })
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${VALID_FOR}s`)
        .sign(secret);
      return `${NAME}=${token}; Max-Age=${VALID_FOR}; ${attributes}`;
    },
    clear: () => `${NAME}=; Max-Age=0; ${attributes}`,
    async read(header) {
      const token = findCookie(header ?? '');
      if (token === undefined) return undefined;
      try {
        const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], audience: AUDIENCE });
        return Claims.safeParse(payload).data?.name;
      } catch {
        return undefined;
      }
    },
  };
}

function findCookie(header: string): string | undefined {
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}
