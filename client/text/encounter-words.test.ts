import { describe, expect, it } from 'vitest';
import { moments as english } from './en/debrief/moments.ts';
import { moments as dutch } from './nl/debrief/moments.ts';

const MISSED = { from: 'Wendy van Loon', title: 'Op de ketting' };

describe('who came to whom', () => {
  it.each([
    ['visit', 'unanswered', 'Wendy van Loon stond aan de deur voor ‘Op de ketting’ en er deed niemand open'],
    ['away', 'unanswered', 'Het gesprek bij Wendy van Loon, ‘Op de ketting’, kwam er niet: niemand ging'],
    ['away', 'declined', 'Het gesprek bij Wendy van Loon, ‘Op de ketting’, ging niet door: nu niet, zei het team'],
  ] as const)('is right in the moments of the debrief: %s, %s', (encounter, reason, words) => {
    expect(dutch.what['missed-call']({ ...MISSED, encounter, reason })).toBe(words);
    expect(english.what['missed-call']({ ...MISSED, encounter, reason }).includes('door')).toBe(encounter === 'visit');
  });
});
