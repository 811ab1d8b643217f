import { describe, expect, it } from 'vitest';
import { findBarrels, findDefaultExports, findImpurities, findLongFiles } from './file-rules.ts';
import { parseFile } from './source-file.ts';

function file(path: string, text: string) {
  return [parseFile({ path, text })];
}

describe('a barrel', () => {
  it('is refused, naming the file and what it passes on', () => {
    const text = "export { inbox } from './inbox.ts';";
    expect(findBarrels(file('client/panels/all.ts', text))[0]).toContain(
      'client/panels/all.ts exports from ./inbox.ts',
    );
  });

  it('is refused when everything is passed on', () => {
    expect(findBarrels(file('client/panels/all.ts', "export * from './inbox.ts';"))).toHaveLength(1);
  });

  it('is refused by its name alone', () => {
    expect(findBarrels(file('client/panels/index.ts', 'export const a = 1;'))[0]).toContain('client/panels/index.ts');
  });
});

describe('a default export', () => {
  it.each(['export default 1;', 'const a = 1; export { a as default };'])('is refused: %s', (text) => {
    expect(findDefaultExports(file('shared/view/a.ts', text))[0]).toContain('shared/view/a.ts');
  });

  it('is what a configuration file must have', () => {
    expect(findDefaultExports(file('vite.config.ts', 'export default {};'))).toEqual([]);
  });
});

describe('the pure part', () => {
  it.each([
    ['new Date()', 'Date'],
    ['Math.random()', 'Math.random'],
    ["Math['random']()", 'Math.random'],
    ['(({ random }) => random())(Math)', 'Math.random'],
    ['setTimeout(() => 1, 10)', 'setTimeout'],
    ['setInterval(() => 1, 10)', 'setInterval'],
    ['console.log(1)', 'console'],
    ['process.env.X', 'process'],
    ['performance.now()', 'performance'],
    ['globalThis.Date.now()', 'globalThis'],
  ])('may not say %s', (expression, name) => {
    const text = `export const a = () => ${expression};`;
    expect(findImpurities(file('shared/view/a.ts', text))).toContain(`shared/view/a.ts uses ${name}`);
    expect(findImpurities(file('server/engine/a.ts', text))).toContain(`server/engine/a.ts uses ${name}`);
  });

  it('may use the words in comments, texts and names of properties', () => {
    const text =
      "// Date and process\nexport const a = { Date: 'setTimeout', b: Math.max(1, 2) }; export const c = a.Date;";
    expect(findImpurities(file('shared/view/a.ts', text))).toEqual([]);
  });

  it('ends where the world begins', () => {
    expect(findImpurities(file('server/sessions/a.ts', 'export const a = () => new Date();'))).toEqual([]);
    expect(findImpurities(file('server/engine/a.test.ts', 'export const a = () => new Date();'))).toEqual([]);
  });
});

describe('a long file', () => {
  const lines = (count: number) => 'export {};\n'.repeat(count);

  it('is refused with its length', () => {
    expect(findLongFiles(file('client/text/nl.ts', lines(251)))).toEqual(['client/text/nl.ts: 251 lines, at most 250']);
    expect(findLongFiles(file('client/text/nl.test.ts', lines(251)))[0]).toContain('at most 250');
  });

  it('may reach the limit', () => {
    expect(findLongFiles(file('client/text/nl.ts', lines(250)))).toEqual([]);
    expect(findLongFiles(file('tests/support/a.ts', lines(250)))).toEqual([]);
  });
});
