import { describe, expect, it } from 'vitest';
import { fitsTeletext, teletextBody, wrapTeletext } from './teletext-fit.ts';

describe('wrapTeletext', () => {
  it('breaks between words and fills each line', () => {
    expect(wrapTeletext('een twee drie vier', 9)).toEqual(['een twee', 'drie vier']);
  });

  it('uses a line to its last column', () => {
    expect(wrapTeletext('12345 789', 9)).toEqual(['12345 789']);
    expect(wrapTeletext('12345 7890', 9)).toEqual(['12345', '7890']);
  });

  it('takes any white space as one space', () => {
    expect(wrapTeletext('  een\n twee   drie ', 20)).toEqual(['een twee drie']);
  });

  it('breaks after a hyphen inside a word, but not before a number or a dash', () => {
    expect(wrapTeletext('de West-Waalmond buurt', 9)).toEqual(['de West-', 'Waalmond', 'buurt']);
    expect(wrapTeletext('van 06-12 tot', 6)).toEqual(['van', '06-12', 'tot']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapTeletext('aansprakelijkheid', 8)).toEqual(['aansprak', 'elijkhei', 'd']);
  });

  it('counts a letter with its accent as one column', () => {
    expect(wrapTeletext('cafe\u0301 één', 8)).toEqual(['café één']);
  });

  it('gives no lines for an empty text', () => {
    expect(wrapTeletext('   ')).toEqual([]);
  });
});

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

  it('does not spend a row on an empty paragraph', () => {
    expect(teletextBody(['een', ' ', 'twee'])).toEqual([['een'], ['twee']]);
  });
});
