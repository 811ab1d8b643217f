import { describe, expect, it } from 'vitest';
import { fitsTeletext } from './teletext-fit.ts';

describe('fitsTeletext', () => {
  const title = 'Man (81) dagen dood in woning';
  const lines = (count: number) => Array.from({ length: count }, () => 'x'.repeat(38)).join(' ');

  it('counts the fixed rows, the lines and the empty rows between paragraphs', () => {
    expect(fitsTeletext({ title, paragraphs: ['een', 'twee', 'drie'] })).toEqual({
      fits: true,
      rows: 12,
      titleColumns: 29,
    });
  });

  it('accepts a page of exactly 25 rows and refuses the 26th', () => {
    expect(fitsTeletext({ title, paragraphs: [lines(18)] })).toMatchObject({ fits: true, rows: 25 });
    expect(fitsTeletext({ title, paragraphs: [lines(19)] })).toMatchObject({ fits: false, rows: 26 });
  });

  it('refuses a title of more than 38 columns', () => {
    expect(fitsTeletext({ title: 'x'.repeat(38), paragraphs: ['a'] }).fits).toBe(true);
    expect(fitsTeletext({ title: 'x'.repeat(39), paragraphs: ['a'] }).fits).toBe(false);
  });
});
