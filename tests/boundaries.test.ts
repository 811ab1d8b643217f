import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findBarrels, findDefaultExports, findImpurities, findLongFiles } from './support/file-rules.ts';
import { findCircles, findForbiddenImports } from './support/import-rules.ts';
import { parseFile, readSourceFiles } from './support/source-file.ts';

const FILES = readSourceFiles(fileURLToPath(new URL('..', import.meta.url))).map(parseFile);

// There is no list of exceptions. tests/support/import-rules.test.ts proves that each rule can fail.

it('looks at every part of the house', () => {
  const parts = new Set(FILES.map((file) => file.path.split('/')[0]));
  expect(parts).toContain('shared');
  expect(parts).toContain('server');
  expect(parts).toContain('client');
});

it('has only imports that the table allows', () => {
  expect(findForbiddenImports(FILES)).toEqual([]);
});

it('has no circle', () => {
  expect(findCircles(FILES)).toEqual([]);
});

it('has no barrel', () => {
  expect(findBarrels(FILES)).toEqual([]);
});

it('has no default export', () => {
  expect(findDefaultExports(FILES)).toEqual([]);
});

it('has no clock and no chance in the pure part', () => {
  expect(findImpurities(FILES)).toEqual([]);
});

it('has no file that is too long', () => {
  expect(findLongFiles(FILES)).toEqual([]);
});
