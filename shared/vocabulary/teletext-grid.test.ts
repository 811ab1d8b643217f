import { describe, expect, it } from 'vitest';
import { teletextRows, wrapTeletext } from './teletext-grid.ts';

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

describe('teletextRows', () => {
  it('does not spend a row on an empty paragraph', () => {
    expect(teletextRows(['een', ' ', 'twee'])).toBe(teletextRows(['een', 'twee']));
  });
});
