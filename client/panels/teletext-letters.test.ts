import { describe, expect, it } from 'vitest';
import { logoOf, mosaicLine } from './teletext-letters.ts';

describe('logoOf', () => {
  it('draws a letter in two rows of mosaics, under an empty row of dots', () => {
    // "I" is one dot wide and five high: rows 2 and 3 of the upper character, all three of the lower one.
    expect(logoOf('I', 10)).toEqual([String.fromCodePoint(0xe000 + 0b010100), String.fromCodePoint(0xe000 + 0b010101)]);
  });

  it('makes both rows as wide as the word', () => {
    const [upper = '', lower = ''] = logoOf('Riviermond', 28) ?? [];
    expect(upper.length).toBe(lower.length);
    expect(upper.length).toBe(23);
  });

  it('gives up on a word that is too wide or has other signs', () => {
    expect(logoOf('Nieuwegeinsebrug', 28)).toBeUndefined();
    expect(logoOf('RTV-1', 28)).toBeUndefined();
    expect(logoOf('', 28)).toBeUndefined();
  });

  it('takes accents away', () => {
    expect(logoOf('Één', 28)).toEqual(logoOf('EEN', 28));
  });
});

describe('mosaicLine', () => {
  it('fills one third of a row over the whole width', () => {
    expect(mosaicLine(1, 40)).toBe(String.fromCodePoint(0xe000 + 0b001100).repeat(40));
  });
});
