// `npm test`: checks, unit tests, tests with real rooms, many plays by bots, journeys in a browser. Shows what each
// runner prints and ends with one line that adds up their own results.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addUp, closingLine, readPlaywright, readVitest } from './test-results.mjs';

/**
 * @typedef {import('./test-results.mjs').Counts} Counts
 * @typedef {{ part: string, name: string, command: string, args: string[],
 *   read?: (resultFile: string, exitCode: number) => Counts }} Step
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = mkdtempSync(join(tmpdir(), 'samenspel-tests-'));
const STEP_LIMIT_MS = 20 * 60 * 1000;
const NODE_WANTED = 24;

/** @param {string} name @param {string} project @returns {string[]} */
function vitestArgs(name, project) {
  return [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultFile(name)}`,
  ];
}

/** @param {string} name */
function resultFile(name) {
  return join(RESULTS, `${name}.json`);
}

/** @type {Step[]} */
const STEPS = [
  { part: 'verify', name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { part: 'verify', name: 'types', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { part: 'verify', name: 'pure types', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.pure.json'] },
  { part: 'verify', name: 'dead code', command: 'knip', args: ['--no-progress'] },
  { part: 'verify', name: 'unit', command: 'vitest', args: vitestArgs('unit', 'unit*'), read: readVitest },
  { part: 'rooms', name: 'rooms', command: 'vitest', args: vitestArgs('rooms', 'rooms'), read: readVitest },
  { part: 'plays', name: 'plays', command: 'vitest', args: vitestArgs('plays', 'plays'), read: readVitest },
  { part: 'journeys', name: 'browser', command: process.execPath, args: ['tests/tools/find-chromium.mjs'] },
  {
    part: 'journeys',
    name: 'journeys',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    read: readPlaywright,
  },
];

/**
 * Runs one step to its end and gives its exit code; a step over its time limit is stopped and fails.
 * @param {Step} step @returns {Promise<number>}
 */
function run(step) {
  const env = {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    PLAYWRIGHT_JSON_OUTPUT_NAME: resultFile(step.name),
  };
  const child = spawn(step.command, step.args, { cwd: ROOT, env, stdio: 'inherit', timeout: STEP_LIMIT_MS });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${step.command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * A check without tests of its own counts only when it fails.
 * @param {Step} step @returns {Promise<Counts>}
 */
async function runAndCount(step) {
  const startedAt = performance.now();
  console.log(`\n── ${step.name}`);
  const exitCode = await run(step);
  const counts = step.read?.(resultFile(step.name), exitCode) ?? {
    passed: 0,
    failed: exitCode === 0 ? 0 : 1,
    skipped: 0,
  };
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return counts;
}

/** @param {string[]} args @returns {Step[]} */
function wantedSteps(args) {
  const only = args[0] === '--only' ? args[1] : undefined;
  return only === undefined ? STEPS : STEPS.filter((step) => step.part === only);
}

async function main() {
  if (Number.parseInt(process.versions.node, 10) < NODE_WANTED) {
    console.error(`Node ${NODE_WANTED} or newer is needed. Run "npm ci" first, then "npm test": it brings its own.`);
    return 1;
  }
  const steps = wantedSteps(process.argv.slice(2));
  /** @type {Map<string, Counts>} */
  const results = new Map();
  for (const step of steps) results.set(step.name, await runAndCount(step));
  const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name);
  if (failed.length > 0) console.log(`\nNot in order: ${failed.join(', ')}`);
  const total = addUp([...results.values()]);
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(RESULTS, { recursive: true, force: true });
}
