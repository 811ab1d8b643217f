import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';

const FOLDER = fileURLToPath(new URL('../scenarios/de-elf-dagen', import.meta.url));

it('the closing news of De elf dagen tells the same evening as the ending', () => {
  const { scenario } = parseScenarioFolder(FOLDER);
  const conditions = scenario?.endings.flatMap(({ when }) => (when === undefined ? [] : [when]));
  expect(conditions).toHaveLength(4);
  for (const id of ['inj-086', 'inj-086-krant']) {
    const news = scenario?.injects.find((inject) => inject.id === id);
    expect(news?.variants.map(({ when }) => when)).toEqual(conditions);
  }
});
