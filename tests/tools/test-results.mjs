import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestResult
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightResult
 */

/**
 * What a Vitest run says about itself. A run that broke or tested nothing counts as one failure.
 * @param {string} file @param {number} exitCode @returns {Counts}
 */
export function readVitest(file, exitCode) {
  const result = /** @type {VitestResult | undefined} */ (readJson(file));
  if (result === undefined) return BROKEN;
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return judge(counts, exitCode);
}

/**
 * What a Playwright run says about itself; a test that passed only the second time failed.
 * @param {string} file @param {number} exitCode @returns {Counts}
 */
export function readPlaywright(file, exitCode) {
  const result = /** @type {PlaywrightResult | undefined} */ (readJson(file));
  if (result === undefined) return BROKEN;
  const { expected, unexpected, flaky, skipped } = result.stats;
  return judge({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** @param {Counts[]} all @returns {Counts} */
export function addUp(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
    skipped: all.reduce((sum, counts) => sum + counts.skipped, 0),
  };
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @type {Counts} */
const BROKEN = { passed: 0, failed: 1, skipped: 0 };

/**
 * An exit code that the counts do not explain (an error outside a test, no test at all) is one more failure.
 * @param {Counts} counts @param {number} exitCode @returns {Counts}
 */
function judge(counts, exitCode) {
  const unexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file @returns {unknown} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
