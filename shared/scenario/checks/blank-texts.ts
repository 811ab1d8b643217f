import type { Check, Found, Path } from './check.ts';

/** Anything that can be seen on a page or a screen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** What the check of what is seen and heard looks at, with other words. */
const DESCRIBED = ['picture', 'cues', 'audio'];

/** Characters that nobody sees and that spoil what stands around them: controls, and turns of the reading direction. */
const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD]/u;
const LAYOUT = /[\n\r\t]/g;

/** Texts with nothing in them but spaces, or with characters that nobody sees. An empty text is as good as left out. */
export const findBlankTexts: Check = (scenario) => blanks(scenario, []);

function blanks(value: unknown, path: Path): Found[] {
  if (typeof value === 'string') return inText(value, path);
  if (Array.isArray(value)) return value.flatMap((one, i) => blanks(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => blanks(one, [...path, key]));
}

function inText(text: string, path: Path): Found[] {
  const field = `Bij "${path.findLast((step) => typeof step === 'string') ?? ''}"`;
  const hidden = HIDDEN.exec(text.replace(LAYOUT, ''))?.[0];
  if (hidden !== undefined) {
    const number = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const message = `${field} staat een teken dat hier niet hoort en dat niemand ziet: U+${number}.`;
    return [{ code: 'hidden-character', path, message, remedy: 'Typ de tekst opnieuw, of haal het teken weg.' }];
  }
  if (text === '' || VISIBLE.test(text) || path.some((step) => DESCRIBED.includes(String(step)))) return [];
  const message = `${field} staan alleen spaties.`;
  return [{ code: 'blank-text', path, message, remedy: 'Schrijf er iets, of haal het veld weg.' }];
}
