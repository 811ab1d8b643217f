import { type Bar, judge, type Spread, type Verdict } from './statistics.ts';

/** What one bar of the bench found. */
export type Finding = {
  /** B1, B2 … */
  id: string;
  /** What was measured, in a few words. */
  what: string;
  /** What `value` counts: "×", "ms", "%" … */
  unit: string;
  value: Spread;
  bar: Bar;
  /** Where it should be one day. */
  goal: Bar;
  /** The figures behind the value, by name. */
  behind: Record<string, number>;
};

/** A finding as it goes into JSON. */
export type JudgedFinding = Finding & { verdict: Verdict };

/** Says of each finding whether its bar was reached. */
export function judged(findings: readonly Finding[]): JudgedFinding[] {
  return findings.map((finding) => ({ ...finding, verdict: judge(finding.value, finding.bar) }));
}

/** The findings as a table for people, with the figures behind each on a line of their own. */
export function table(findings: readonly JudgedFinding[]): string {
  const head = ['', 'what', 'found', 'noise', 'bar', 'goal', ''];
  const rows = findings.map(({ id, what, unit, value, bar, goal, verdict }) => [
    id,
    what,
    `${short(value.median)} ${unit}`,
    `± ${short(value.noise)}`,
    inWords(bar),
    inWords(goal),
    verdict,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  const lines = rows.flatMap((row, index) => [line(row), `    ${behindInWords(findings[index]?.behind ?? {})}`]);
  return [line(head), ...lines].map((text) => text.trimEnd()).join('\n');
}

/** The bars that must be reached now; the others are shown beside them. */
const DECIDING = ['B1', 'B2', 'B3', 'B4', 'B11', 'B12', 'B13'];

/** 1 when a deciding bar was missed by more than its noise. */
export function exitCode(findings: readonly JudgedFinding[]): 0 | 1 {
  return findings.some(({ id, verdict }) => DECIDING.includes(id) && verdict === 'missed') ? 1 : 0;
}

function inWords(bar: Bar): string {
  return 'atMost' in bar ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`;
}

function behindInWords(behind: Record<string, number>): string {
  return Object.entries(behind)
    .map(([name, value]) => `${name} ${short(value)}`)
    .join(' · ');
}

/** Three figures are all that a bench on a shared machine can tell. */
export function short(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
