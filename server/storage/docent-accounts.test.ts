import { expect, it } from 'vitest';
import { FakeClock } from '../../tests/support/fake-clock.ts';
import { DocentTable } from './docent-accounts.ts';
import { createSecretSource } from './secret-source.ts';
import { openSqlite } from './sqlite-database.ts';

it('knows a docent by name and password, whatever the case of the name', async () => {
  const database = await openSqlite(':memory:');
  const accounts = new DocentTable(database, new FakeClock());
  expect(await accounts.isEmpty()).toBe(true);
  expect(await accounts.create(' Ineke ', 'een lang wachtwoord')).toBe(true);
  expect(await accounts.isEmpty()).toBe(false);
  expect(await accounts.verify('INEKE', 'een lang wachtwoord')).toBe('Ineke');
  expect(await accounts.verify('Ineke', 'een lang wachtwoord!')).toBeUndefined();
  expect(await accounts.verify('Joke', 'een lang wachtwoord')).toBeUndefined();
  expect(await accounts.create('ineke', 'iets anders')).toBe(false);
});

it('keeps no password', async () => {
  const database = await openSqlite(':memory:');
  await new DocentTable(database, new FakeClock()).create('Ineke', 'een lang wachtwoord');
  const rows = JSON.stringify(database.raw.prepare('select * from docents').all());
  expect(rows).toContain('scrypt$');
  expect(rows).not.toContain('wachtwoord');
});

it('makes the secret once, and keeps it with the data', async () => {
  const database = await openSqlite(':memory:');
  const secret = await createSecretSource(database).secret();
  expect(secret).toHaveLength(32);
  expect(await createSecretSource(database).secret()).toEqual(secret);
  expect(await createSecretSource(await openSqlite(':memory:')).secret()).not.toEqual(secret);
});
