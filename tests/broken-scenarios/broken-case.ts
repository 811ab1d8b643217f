import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const BASE = join(HERE, 'base');

const Expected = z.strictObject({ problem: z.string(), at: z.string().optional(), in: z.string().optional() });
type Expected = z.infer<typeof Expected>;

/** One way to break the base scenario, and what must then be found; see README.md. */
const BrokenCase = Expected.extend({
  name: z.string(),
  file: z.string(),
  replace: z.string().optional(),
  by: z.string().optional(),
  words: z.number().optional(),
  write: z.string().optional(),
  as: z.enum(['missing', 'folder', 'huge', 'latin1']).optional(),
  says: z.string(),
  also: z.array(Expected).default([]),
});
export type BrokenCase = z.infer<typeof BrokenCase>;

/** Every case of every file. */
export function readCases(): BrokenCase[] {
  const folder = join(HERE, 'cases');
  return readdirSync(folder).flatMap((name) =>
    z.array(BrokenCase).parse(parse(readFileSync(join(folder, name), 'utf8'))),
  );
}

/** Writes the base scenario into this folder, broken as the case says. */
export function writeBroken(folder: string, broken: BrokenCase): void {
  cpSync(BASE, folder, { recursive: true });
  const path = join(folder, broken.file);
  if (broken.as !== undefined) return writeOdd(path, broken.as);
  writeFileSync(path, broken.write ?? changed(readFileSync(path, 'utf8'), broken));
}

function writeOdd(path: string, as: NonNullable<BrokenCase['as']>): void {
  rmSync(path);
  if (as === 'folder') mkdirSync(path);
  if (as === 'huge') writeFileSync(path, '# veel\n'.repeat(200_000));
  if (as === 'latin1') writeFileSync(path, Buffer.from('# caf\u00e9\n', 'latin1'));
}

function changed(text: string, { name, replace, by: written = '', words = 0 }: BrokenCase): string {
  const by = written.replace('…', Array(words).fill('woord').join(' '));
  if (replace === undefined) return text + by;
  if (text.split(replace).length !== 2) throw new Error(`${name}: "${replace}" does not stand there exactly once`);
  return text.replace(replace, () => by);
}

/** What must be found, as `file:line code`. */
export function expectedIn(folder: string, broken: BrokenCase): string[] {
  return [broken, ...broken.also].map((expected) => {
    const file = expected.in ?? broken.file;
    return `${file}:${lineOf(folder, file, expected, broken.name)} ${expected.problem}`;
  });
}

function lineOf(folder: string, file: string, { at }: Expected, name: string): number {
  if (at === undefined) return 1;
  const [before = '', ...after] = readFileSync(join(folder, file), 'utf8').split(at);
  if (after.length !== 1) throw new Error(`${name}: "${at}" does not stand in ${file} exactly once`);
  return before.split('\n').length;
}
