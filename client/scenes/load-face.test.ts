import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadFace, sized } from './load-face.ts';

it('gives a drawing the size it is drawn at', () => {
  const drawing = readFileSync('assets/faces/svg/speler-1-calm.svg', 'utf8');
  expect(sized(drawing, 56)).toMatch(/^<svg width="56" height="56" xmlns=/);
});

it.each([
  ['a page instead of a drawing', () => Promise.resolve(new Response('<!doctype html><title>Samenspel</title>'))],
  ['an answer that it is not there', () => Promise.resolve(new Response('<svg >', { status: 404 }))],
  ['no answer', () => Promise.reject(new Error('offline'))],
])('has no portrait with %s', async (_what, read) => {
  expect(await loadFace('/assets/faces/svg/niemand.svg', 56, read)).toBeUndefined();
});
