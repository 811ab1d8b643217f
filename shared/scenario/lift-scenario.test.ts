import { expect, it } from 'vitest';
import { liftScenario } from './lift-scenario.ts';

it('[SC1] reply-list: the one written reply of an actor becomes a list of one', () => {
  const before = {
    format: 1,
    title: 'Licht in de flat',
    actors: [
      { id: 'bep', autoReply: { after: '01:00', body: 'Dank u.' } },
      { id: 'ida', name: 'Ida' },
    ],
  };
  expect(liftScenario(before)).toEqual({
    format: 2,
    title: 'Licht in de flat',
    actors: [
      { id: 'bep', replies: [{ id: 'antwoord', after: '01:00', body: 'Dank u.' }] },
      { id: 'ida', name: 'Ida' },
    ],
  });
});

it('[SC1] leaves what is of today, of a newer version or no document at all to the schema', () => {
  for (const document of [
    { format: 2, actors: [] },
    { format: 3 },
    { format: 0 },
    {},
    'geen scenario',
    undefined,
    [],
  ]) {
    expect(liftScenario(document)).toBe(document);
  }
});
