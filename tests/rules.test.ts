import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { citationsIn, findRuleProblems, rulesIn } from './support/rule-ids.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = '{server,shared,client,assets,tests}/**/*.{test,spec}.{ts,tsx}';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it('every rule has a test, and every test that names a rule names one that exists', () => {
  const rules = rulesIn(read('docs/RULES.md'));
  expect(rules.length).toBeGreaterThan(90);
  const others = globSync(TESTS, { cwd: ROOT }).filter((path) => path !== 'tests/rules.test.ts');
  expect(findRuleProblems(rules, new Map(others.map((path) => [path, citationsIn(read(path))])))).toEqual([]);
});

it('a planted rule without a test, a test without a rule and a rule stated twice are found', () => {
  const rules = rulesIn('## CL\n\n- **CL1** One.\n- **CL2** Two.\n- **CL2** Again.\n\nSee **CL9** and CL8.');
  expect(rules).toEqual(['CL1', 'CL2', 'CL2']);
  expect(findRuleProblems(rules, new Map([['a.test.ts', ['CL1', 'CL3']]]))).toEqual([
    'CL2 is stated twice',
    'CL2 has no test',
    'CL2 has no test',
    'a.test.ts tests CL3, which is no rule',
  ]);
});

it('reads the ids at the beginning of the names of tests, and nowhere else', () => {
  const source = [
    `it('[CL1] one', () => {});`,
    `test("[CL2][IN1] two", run);`,
    'it.each([1, 2])(`[IN2] three %s`, run);',
    `it(\n  '[VI7] four',\n  run,\n);`,
    `it('five [CL3]', run); const name = '[CL4] six';`,
  ];
  expect(citationsIn(source.join('\n'))).toEqual(['CL1', 'CL2', 'IN1', 'IN2', 'VI7']);
});
