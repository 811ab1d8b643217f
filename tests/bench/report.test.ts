import { expect, it } from 'vitest';
import { exitCode, type Finding, judged, short, table } from './report.ts';

const finding = (id: string, value: number, noise = 0.01): Finding => ({
  ...{ id, what: 'CPU per inject', unit: '×', value: { median: value, noise, rounds: 5 } },
  ...{ bar: { atMost: 1.5 }, goal: { atMost: 1.2 }, behind: { ours: 123.456, bare: 12_345.6 } },
});

it('shows each bar with what was found, how sure that is and what is behind it', () => {
  const text = table(judged([finding('B1', 1.234), finding('B2', 2)]));
  expect(text.split('\n')[1]).toMatch(/^B1 {2}CPU per inject {2}1\.23 × {2}± 0\.01 {2}≤ 1\.5 {2}≤ 1\.2 {2}met$/);
  expect(text.split('\n')[2]).toBe('    ours 123 · bare 12,346');
  expect(text).toMatch(/^B2.*missed$/m);
});

it('fails only when a bar that decides was missed by more than its noise', () => {
  expect(exitCode(judged([finding('B1', 1.2), finding('B2', 1.6, 0.2)]))).toBe(0);
  expect(exitCode(judged([finding('B1', 1.2), finding('B2', 1.6, 0.05)]))).toBe(1);
  expect(exitCode(judged([finding('B1', 1.2), finding('B5', 9)]))).toBe(0);
  for (const id of ['B11', 'B12', 'B13']) expect(exitCode(judged([finding(id, 9)])), id).toBe(1);
});

it('gives no more figures than a bench can know', () => {
  expect([0.012345, 1.23456, 123.4, 1234.5].map(short)).toEqual(['0.0123', '1.23', '123', '1,235']);
});
