import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLock } from './complete-lock.mjs';

const LOCK = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      optionalDependencies: {
        '@tool/linux-x64': '2.0.0',
        '@tool/win32-arm64': '^2.0.0',
        '@tool/linux-x64-musl': '2.0.0',
      },
    },
    'node_modules/tool/node_modules/@tool/linux-x64': { version: '2.0.0' },
  },
};

it('adds a stub that names the platform for every optional package the lock lacks', () => {
  const { lock, added } = completeLock(LOCK);
  expect(added).toEqual(['@tool/win32-arm64', '@tool/linux-x64-musl']);
  expect(lock.packages).toMatchObject({
    'node_modules/@tool/win32-arm64': { version: '2.0.0', os: ['win32'], cpu: ['arm64'], optional: true },
    'node_modules/@tool/linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  });
});

it('leaves a complete lock as it is', () => {
  const once = completeLock(LOCK).lock;
  expect(completeLock(once)).toEqual({ lock: once, added: [] });
});

it('has nothing to add to the lock of this project', () => {
  const ours = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(completeLock(ours).added).toEqual([]);
});
