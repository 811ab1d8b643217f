import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readYamlFile } from './yaml-file.ts';

const root = mkdtempSync(join(tmpdir(), 'samenspel-yaml-'));
afterAll(() => rmSync(root, { recursive: true }));

function read(text: string) {
  const path = join(root, 'tekst.yaml');
  writeFileSync(path, text);
  return readYamlFile(path);
}

it.each([
  ['note: Let op: nu\n', 1, 'dubbele punt te veel'],
  ['a: 1\n---\nb: 2\n', 2, 'tweede document'],
  ['a: 1\n...\nb: 2\n', 3, 'tweede document'],
  ['a:\n  b: 1\n\tc: 2\n', 3, 'begint met een tab'],
  ['b: "x"\na: "x\nb: 1\n', 2, 'gaat open en niet meer dicht'],
  ["a: 'x\n", 1, 'gaat open en niet meer dicht'],
  ['a: [1, 2\nb: 3\n', 2, 'springt niet zo ver in'],
  ['a: 1\na: 2\n', 2, 'staat er twee keer'],
  ['a: @x\n', 1, 'niet met dit teken beginnen'],
  ['a: &x &y 1\n', 1, 'begint hier een verwijzing'],
  ['a: !foo x\n', 1, 'uitroepteken'],
  ['%YAML 9.9\n---\na: 1\n', 1, 'regel met % vooraan'],
  ['a: "\\q"\n', 1, 'betekent iets anders'],
  ['a\nb: 1\n', 1, 'één veld met een dubbele punt'],
  ['a: "x"#c\n', 1, 'ontbreekt een teken'],
  ['a: "x" y\n', 1, 'niet verwacht'],
  [`a: ${'['.repeat(100)}${']'.repeat(100)}\n`, 1, 'meer dan 64 blokken'],
  [`a: ${'['.repeat(20_000)}\n`, 1, 'meer dan 64 blokken'],
  ['b: 1\na: &a [*a, *a]\n', 2, 'naar zichzelf'],
])('says in Dutch, with the line, what is wrong with %j', (text, line, says) => {
  const { value, problems } = read(text);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(says) });
  expect(`${problems[0]?.message} ${problems[0]?.remedy}`).not.toMatch(/\b(the|not|must|are|with|missing)\b/i);
});

it('reads what people write without thinking of YAML', () => {
  expect(read('\uFEFFa: 10:30\r\nb: yes\r\nc: no\r\nd: 007\r\n').value).toEqual({
    a: '10:30',
    b: 'yes',
    c: 'no',
    d: 7,
  });
  expect(read('').problems).toEqual([]);
  expect(read(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`).problems).toEqual([]);
});
