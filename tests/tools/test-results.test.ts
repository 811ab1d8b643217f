import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addUp, closingLine, readPlaywright, readVitest } from './test-results.mjs';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspel-results-'));
  file = join(folder, 'result.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

function vitestSays(passed: number, failed: number, pending = 0) {
  const result = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify(result));
}

describe('the results of a runner', () => {
  it('are its own numbers', () => {
    vitestSays(12, 2, 1);
    expect(readVitest(file, 1)).toEqual({ passed: 12, failed: 2, skipped: 1 });
  });

  it('count one failure when the runner wrote nothing', () => {
    expect(readVitest(file, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('count one failure when no test ran', () => {
    vitestSays(0, 0);
    expect(readVitest(file, 0).failed).toBe(1);
  });

  it('count one failure when something broke outside the tests', () => {
    vitestSays(12, 0);
    expect(readVitest(file, 1)).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  it('call a journey that passed only the second time failed', () => {
    writeFileSync(file, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }));
    expect(readPlaywright(file, 0)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds up all runners', () => {
    const total = addUp([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe('7 passed, 1 failed');
  });

  it('names skipped tests only when there are any', () => {
    expect(closingLine({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped');
  });
});
