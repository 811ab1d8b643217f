import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { findUnspokenLevels } from './spoken-levels.ts';

type Languages = ('nl' | 'en')[] | undefined;

function withLevels(...languages: Languages[]) {
  return aScenario({
    levels: languages.map((some, i) => ({
      ...{ level: i + 1, name: 'Alles', description: 'Alles.' },
      ...(some === undefined ? {} : { languages: some }),
    })),
  });
}

/** The same with the content of so many injects in other words. */
function inEnglish(translated: number) {
  const scenario = structuredClone(withLevels(undefined));
  const mail = { channel: 'mail' as const, mail: { subject: 'Light', body: 'There is a light.' } };
  for (const inject of scenario.injects.slice(0, translated)) inject.content = mail;
  return { en: scenario };
}

const places = (...asked: Parameters<typeof findUnspokenLevels>) =>
  findUnspokenLevels(...asked).map(({ path }) => path.join('.'));

it('[LE1] a level that names a language has its messages in it', () => {
  const both = withLevels(['nl', 'en']);
  expect(places(both, {})).toEqual(['levels.0.languages.1']);
  expect(findUnspokenLevels(both, inEnglish(3))[0]?.message).toContain('van de 7 berichten zijn er 3 vertaald');
  expect(places(both, inEnglish(4))).toEqual([]);
  expect([places(withLevels(undefined), inEnglish(0)), places(aScenario(), inEnglish(0))]).toEqual([[], []]);
});

it('[LE1] every language that can be chosen has a level', () => {
  expect(places(withLevels(['nl']), inEnglish(7))).toEqual(['levels.0.languages']);
  expect(places(withLevels(['en']), inEnglish(7))).toEqual(['levels.0.languages']);
  expect(places(withLevels(['nl'], ['en']), inEnglish(7))).toEqual([]);
  expect(places(withLevels(['nl']), {})).toEqual([]);
});
