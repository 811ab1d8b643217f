import { expect, it } from 'vitest';
import { ConfigProblem, readConfig } from './config.ts';

it('has a working default for every setting', () => {
  expect(readConfig({})).toEqual({
    port: 2567,
    host: '0.0.0.0',
    database: 'data/samenspel.db',
    logLevel: 'info',
    retentionDays: 30,
  });
});

it('takes what the environment says, and reads an empty value as not set', () => {
  const config = readConfig({
    PORT: '8080',
    DATABASE_URL: 'sqlite:///var/lib/samenspel.db',
    PUBLIC_URL: 'https://spel.school.example/',
    LOG_LEVEL: '',
    RETENTION_DAYS: '30',
    PATH: '/usr/bin',
  });
  expect(config).toMatchObject({ port: 8080, database: '/var/lib/samenspel.db', logLevel: 'info', retentionDays: 30 });
  expect(config.publicUrl).toBe('https://spel.school.example');
});

it.each([
  [{ PORT: 'tachtig' }, 'De instelling PORT klopt niet: geef een getal, zoals 2567.'],
  [{ PORT: '70000' }, 'De instelling PORT klopt niet: geef een getal van 0 tot en met 65535.'],
  [{ PORT: '1e3' }, 'De instelling PORT klopt niet: geef een getal, zoals 2567.'],
  [{ PORT: ' ' }, 'De instelling PORT klopt niet: geef een getal, zoals 2567.'],
  [{ RETENTION_DAYS: '0x10' }, 'De instelling RETENTION_DAYS klopt niet: geef een heel aantal dagen, zoals 30.'],
  [{ PUBLIC_URL: 'https://spel.school.example/?pin=1' }, 'De instelling PUBLIC_URL klopt niet'],
  [{ PUBLIC_URL: 'spel.school' }, 'De instelling PUBLIC_URL klopt niet: geef het adres dat spelers intypen'],
  [{ LOG_LEVEL: 'luid' }, 'De instelling LOG_LEVEL klopt niet: kies uit trace, debug'],
  [{ RETENTION_DAYS: '0' }, 'De instelling RETENTION_DAYS klopt niet: geef minstens 1 dag.'],
  [
    { DATABASE_URL: 'mysql://server/spel' },
    'De instelling DATABASE_URL klopt niet: geef de naam van een SQLite-bestand',
  ],
  [{ DATABASE_URL: 'postgres://server/spel' }, 'PostgreSQL komt in een latere versie'],
  [
    { REDIS_URL: 'redis://server' },
    'De instelling REDIS_URL klopt niet: spelen over meer processen komt in een latere',
  ],
  [{ OIDC_ISSUER: 'https://school.example' }, 'De instelling OIDC_ISSUER klopt niet: inloggen met het account'],
])('names the setting that is wrong and what to write: %o', (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(ConfigProblem);
  expect(() => readConfig(environment)).toThrow(sentence);
  expect(() => readConfig(environment)).not.toThrow('\n');
});

it('names all wrong settings at once', () => {
  expect(() => readConfig({ PORT: '-1', LOG_LEVEL: 'x' })).toThrow(/PORT.*\n.*LOG_LEVEL/);
});
