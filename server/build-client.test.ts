import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findPages } from './build-client.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samenspel-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file that was last changed so many seconds after the beginning of time. */
function write(path: string, seconds: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), seconds, seconds);
}

it('wants to build when nothing was built', () => {
  write('client/player-app.tsx', 100);
  expect(findPages(root)).toEqual({ folder: join(root, 'dist/client'), isStale: true });
});

it('wants to build again after a source changed, and only then', () => {
  write('client/panels/inbox.tsx', 100);
  write('shared/view/stage.ts', 100);
  write('dist/client/index.html', 200);
  expect(findPages(root).isStale).toBe(false);
  write('server/main.ts', 300);
  expect(findPages(root).isStale).toBe(false);
  write('shared/view/stage.ts', 300);
  expect(findPages(root).isStale).toBe(true);
});
