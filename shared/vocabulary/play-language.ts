import { z } from 'zod';

/** A language in which a session can be played. */
export const PlayLanguage = z.enum(['nl', 'en']);
export type PlayLanguage = z.infer<typeof PlayLanguage>;

/** The levels that are written out in this language; one that names no languages is so in all of them. */
export function levelsIn<T extends { languages?: readonly PlayLanguage[] | undefined }>(
  levels: readonly T[],
  language: PlayLanguage,
): T[] {
  return levels.filter(({ languages }) => languages === undefined || languages.includes(language));
}
