import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findMissingPaths, pathsIn } from './support/doc-paths.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

it('documents mention only files that exist', () => {
  const documents = globSync(['README.md', 'docs/**/*.md'], { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
  expect(findMissingPaths(documents, (path) => existsSync(join(ROOT, path)))).toEqual([]);
});

it('a planted mention of a missing file is found, with the document it stands in', () => {
  const documents = [{ path: 'docs/PLANTED.md', text: 'Read `shared/view/visibility.ts` and `server/gone.ts`.' }];
  expect(findMissingPaths(documents, (path) => path === 'shared/view/visibility.ts')).toEqual([
    'docs/PLANTED.md mentions server/gone.ts, which does not exist',
  ]);
});

it('knows a path from other words between backticks', () => {
  const text = 'Run `npm test`, say `a/b`, call `handle`, see `docs/RULES.md#clock`, `shared/` and `tests/x.ts:12`.';
  expect(pathsIn(text)).toEqual(['docs/RULES.md', 'shared/', 'tests/x.ts']);
});

it('asks of a pattern only that its folder exists', () => {
  expect(pathsIn('`server/engine/commands/<verb>.ts`, `scenarios/*/scenario.yaml`')).toEqual([
    'server/engine/commands/',
    'scenarios/',
  ]);
});
