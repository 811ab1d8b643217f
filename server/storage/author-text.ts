import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Problem } from '../../shared/scenario/problem.ts';

/** Reading takes a second a megabyte, and all sessions wait for it (bytes). A long phase of play is 60 kB. */
const LARGEST = 1_000_000;

/** A whole scenario in one file, which is read by hand and never while people play (bytes). */
export const LARGEST_DOCUMENT = 8_000_000;

/** What is wrong with a file as a whole. */
export type WhyNoText = Pick<Problem, 'code' | 'message' | 'remedy'>;

/** The text, or why there is none. */
export function readAuthorText(path: string, largest = LARGEST): string | WhyNoText {
  const file = statOf(path);
  if (!file?.isFile()) return unreadable;
  if (file.size > largest) {
    const other = largest === LARGEST ? ' Verdeel de injects over meer msel-bestanden.' : '';
    const remedy = `Hoogstens ${largest / 1000} kB.${other}`;
    return { code: 'too-big-file', message: 'Dit bestand is te groot.', remedy };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return error instanceof TypeError ? noUtf8 : unreadable;
  }
}

/** What the disk says of a file; undefined when there is none, as behind a link that leads nowhere or to itself. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const unreadable = {
  code: 'unreadable-file',
  message: 'Dit bestand is niet te openen.',
  remedy: 'Kijk of het een gewoon bestand is dat iedereen mag lezen.',
};
const noUtf8 = {
  code: 'not-utf-8',
  message: 'Dit bestand is niet als UTF-8 bewaard.',
  remedy: 'Bewaar het opnieuw en kies UTF-8.',
};
