import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { PROBLEM_CODES } from '../shared/scenario/checks/problem-codes.ts';
import { BASE, expectedIn, readCases, writeBroken } from './broken-scenarios/broken-case.ts';

const CASES = readCases();

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broken-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('broken scenarios', () => {
  it('start from a scenario that is whole, and are many', () => {
    expect(parseScenarioFolder(BASE).problems).toEqual([]);
    expect(CASES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('$name', (broken) => {
    const folder = join(root, 'base');
    writeBroken(folder, broken);
    const { problems } = parseScenarioFolder(folder);
    const found = problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(found.toSorted(), JSON.stringify(problems, undefined, 1)).toEqual(expectedIn(folder, broken).toSorted());
    const told = problems.filter(({ code }) => code === broken.problem);
    expect(told.map(({ message, remedy }) => `${message} ${remedy}`).join(' ')).toContain(broken.says);
  });

  it('have a case for every code that there is', () => {
    const shown = new Set(CASES.flatMap(({ problem, also }) => [problem, ...also.map((one) => one.problem)]));
    const known = [...PROBLEM_CODES, ...codesOfFiles()];
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !known.includes(code))).toEqual([]);
  });
});

/** The codes of what is wrong with files as such; they stand in the source as `code: 'x'` or `whole(file, 'x', …)`. */
function codesOfFiles(): string[] {
  const folder = fileURLToPath(new URL('../server/storage', import.meta.url));
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const codes = sources.flatMap((name) => {
    const matches = readFileSync(join(folder, name), 'utf8').matchAll(/(?:\bcode: |whole\(\s*\w+,\s*)'([a-z0-9-]+)'/g);
    return [...matches].map(([, code = '']) => code);
  });
  return [...new Set(codes)];
}
