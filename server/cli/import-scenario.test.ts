import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { run } from '../../tests/support/run-cli.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'samenspel-import-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

const file = join(ROOT, 'scenario.json');
const out = join(ROOT, 'nieuw');
beforeEach(() => rmSync(out, { recursive: true, force: true }));

async function imported(text: string, to = out) {
  writeFileSync(file, text);
  return await run('import', file, '--out', to);
}

/** So many times not, around something. */
function nots(count: number): string {
  return `${'{"not":'.repeat(count)}{"contact":{}}${'}'.repeat(count)}`;
}

it.each([
  ['a newer format', JSON.stringify({ ...aScenarioDocument(), format: 3 }), 'Werk Samenspel bij'],
  ['something else', '{"name": "pakket", "version": "1.0.0"}', 'geen scenario'],
  ['a list', '[]', 'geen scenario'],
  ['nothing', '', 'geen scenario'],
  ['texts in no language', JSON.stringify({ ...aScenarioDocument(), translations: { fr: {} } }), 'alleen nl of en'],
  [
    'a translation that is a list',
    JSON.stringify({ ...aScenarioDocument(), translations: { en: ['Light'] } }),
    'nl of en',
  ],
  ['a condition without end', `{"format": 2, "rules": [{"when": ${nots(1500)}}]}`, 'meer dan 64 blokken'],
  ['half a file', JSON.stringify(aScenarioDocument()).slice(0, 900), 'aanhalingsteken gaat open'],
])('refuses %s in a sentence, and leaves no folder behind', async (_what, text, says) => {
  const { code, err } = await imported(text);
  expect(code).toBe(1);
  expect(err).toContain(says);
  expect(err).toMatch(/scenario\.json:\d+ .+ — .+\.$/);
  expect(existsSync(out)).toBe(false);
});

it('keeps what can be mended, and says what is wrong with it', async () => {
  const result = await imported(JSON.stringify({ ...aScenarioDocument(), title: '' }));
  expect(result).toMatchObject({ code: 1, out: expect.stringContaining('"title" is te kort. — Minstens 1 teken.') });
  expect(readdirSync(out)).toContain('scenario.yaml');
});

it('wants a name for the folder that can be the id of a scenario', async () => {
  const odd = join(ROOT, 'Mijn Map');
  const { code, err } = await imported(JSON.stringify(aScenarioDocument()), odd);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('kleine letters') });
  expect(existsSync(odd)).toBe(false);
});

it('says so where no folder can be made', async () => {
  writeFileSync(join(ROOT, 'plat'), 'een bestand');
  const { code, err } = await imported(JSON.stringify(aScenarioDocument()), join(ROOT, 'plat', 'nieuw'));
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('kan hier niet gemaakt worden') });
});
