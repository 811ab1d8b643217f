import { z } from 'zod';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const SQLITE = /^sqlite:(\/\/)?/;

// Only digits: of "1e3" and "0x10" a computer makes a number that nobody meant.
const digits = (error: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number);

const Port = digits('geef een getal, zoals 2567').pipe(
  z.number().max(65_535, { error: 'geef een getal van 0 tot en met 65535' }),
);

const DatabaseUrl = z
  .string()
  .refine((url) => !/^postgres(ql)?:/.test(url), {
    error: 'PostgreSQL komt in een latere versie; gebruik nu een SQLite-bestand, zoals data/samenspel.db',
    abort: true,
  })
  .refine((url) => SQLITE.test(url) || !/^[a-z][a-z0-9+.-]+:\/\//i.test(url), {
    error: 'geef de naam van een SQLite-bestand, zoals data/samenspel.db',
    abort: true,
  })
  .transform((url) => url.replace(SQLITE, ''))
  .refine((path) => path.trim() !== '', { error: 'geef de naam van een SQLite-bestand, zoals data/samenspel.db' });

const PublicUrl = z
  .url({ protocol: /^https?$/, error: 'geef het adres dat spelers intypen, zoals https://spel.school.example' })
  .refine((url) => !/[?#]/.test(url), { error: 'geef het adres zonder ? en #, zoals https://spel.school.example' })
  .transform((url) => url.replace(/\/+$/, ''));

const RetentionDays = digits('geef een heel aantal dagen, zoals 30').pipe(
  z.number().min(1, { error: 'geef minstens 1 dag' }).max(3650, { error: 'geef hoogstens 3650 dagen' }),
);

/** A setting that will mean something once; until then a sentence is better than silence. */
const notYet = (what: string) =>
  z.undefined({ error: `${what} komt in een latere versie; laat deze instelling nu weg` }).optional();

/** What the environment may set. An empty value counts as not set. */
const Environment = z.object({
  PORT: Port.default(2567),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: DatabaseUrl.default('data/samenspel.db'),
  PUBLIC_URL: PublicUrl.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `kies uit ${LOG_LEVELS.join(', ')}` }).default('info'),
  RETENTION_DAYS: RetentionDays.default(30),
  REDIS_URL: notYet('spelen over meer processen'),
  OIDC_ISSUER: notYet('inloggen met het account van de instelling'),
});

/** The settings of a server. `retentionDays`: how long a closed session is kept. */
export type Config = {
  port: number;
  host: string;
  /** Path of the SQLite file. */
  database: string;
  /** Address without a slash at the end; absent: found from the machine. */
  publicUrl?: string;
  logLevel: (typeof LOG_LEVELS)[number];
  retentionDays: number;
};

/** Settings that cannot be used; the message names each one with what to write instead. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem';
}

/** Reads the settings from the environment. Throws ConfigProblem. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new ConfigProblem(parsed.error.issues.map(inWords).join('\n'));
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, LOG_LEVEL, RETENTION_DAYS } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL,
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
    logLevel: LOG_LEVEL,
    retentionDays: RETENTION_DAYS,
  };
}

function inWords({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  return `De instelling ${path.map(String).join('.')} klopt niet: ${message}.`;
}
