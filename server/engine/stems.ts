import { stemmer } from '@orama/stemmers/dutch';
import { remembered } from './remembered.ts';

// Who is spoken to politely or not, with or without stress, is asked the same.
const ALIKE = new Map(
  Object.entries({
    ...{ je: 'u', jij: 'u', jou: 'u', jouw: 'uw' },
    ...{ we: 'wij', ze: 'zij', mij: 'me' },
    ...{ wilt: 'wil', kunt: 'kun', niks: 'niets' },
  }),
);
/** Words that people put between others without asking anything else by it, by their stems. */
const PADDING = new Set(
  'eigenlijk nou nu even eens toch trouwens dan wel nog al ook gewoon'.split(' ').map((word) => stemmer(word)),
);

// The Dutch of one lesson is a few thousand words, said over and over.
const stemOf = remembered(50_000, (word) => stemmer(ALIKE.get(word) ?? word));

/** The words of a text in their order, whatever their endings, capitals and accents. */
export function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

/** The same words without those that only fill up a sentence. */
export function withoutPadding(stems: readonly string[]): string[] {
  return stems.filter((stem) => !PADDING.has(stem));
}
