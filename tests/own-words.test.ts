import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { lostLines, sayingsOf } from './support/lost-lines.ts';

const ROOT = fileURLToPath(new URL('../scenarios', import.meta.url));

/** The most lines that may be out of reach for who types them. A number only ever goes down. */
const MOST_LOST = { 'de-elf-dagen': 0, 'pesten-op-straat': 0, schulden: 0 };

describe.each(Object.entries(MOST_LOST))('%s', (name, most) => {
  const { scenario, translations } = parseScenarioFolder(`${ROOT}/${name}`);
  const playable = () => scenario ?? expect.fail('the scenario does not parse');

  it('[CA20] hears the sentence of a line as that line when a player types it', () => {
    const lost = lostLines(playable());
    expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(most);
  });

  it('[CA20] does so in every language, for the lines that are written out in it', () => {
    const untranslated = sayingsOf(playable());
    for (const translated of Object.values(translations)) {
      const lost = lostLines(translated, untranslated);
      expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(most);
    }
  });

  it('[CA20] hears none of these sentences without its topics', () => {
    const deaf = { ...playable(), topics: [] };
    expect(new Set(lostLines(deaf)).size).toBeGreaterThan(most);
  });
});
