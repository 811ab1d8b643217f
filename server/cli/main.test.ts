import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from '../../tests/support/run-cli.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../../scenarios/de-elf-dagen', import.meta.url));
const SMALL = fileURLToPath(new URL('../../tests/broken-scenarios/base', import.meta.url));

/** Runs the command line as a process of its own, as people do. */
function samenspel(...args: string[]): Promise<{ code: number | string | null | undefined; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

it('ends with the exit code of the verb, says results on one channel and refusals on the other', async () => {
  expect(await samenspel('validate', SMALL)).toEqual({ code: 0, out: 'geen problemen\n', err: '' });
  const { code, out, err } = await samenspel('valideer');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Kies uit');
});

it('plays De elf dagen with eight bots and says the same, byte for byte, in another process', async () => {
  const words = ['simulate', SCENARIO, '--players', '8', '--seed', '1', '--json'];
  const [once, twice] = [await samenspel(...words), await run(...words)];
  expect([once.code, twice.code]).toEqual([0, 0]);
  expect(`${twice.out}\n`).toBe(once.out);
  expect(JSON.parse(once.out).runs[0].end.at).toBe(90 * 60_000);
});
