import type { Check, Found, Path } from './check.ts';

/** Anything that can be seen on a page or a screen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** What the check of what is seen and heard looks at, with other words. */
const DESCRIBED = ['picture', 'cues', 'audio'];

/** Texts with nothing in them but spaces or characters that nobody sees. An empty text is as good as left out. */
export const findBlankTexts: Check = (scenario) => blanks(scenario, []);

function blanks(value: unknown, path: Path): Found[] {
  if (typeof value === 'string') return value === '' || VISIBLE.test(value) ? [] : [blank(path)];
  if (Array.isArray(value)) return value.flatMap((one, i) => blanks(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (DESCRIBED.includes(key) ? [] : blanks(one, [...path, key])));
}

function blank(path: Path): Found {
  const message = `Bij "${path.findLast((step) => typeof step === 'string') ?? ''}" staan alleen spaties.`;
  return { code: 'blank-text', path, message, remedy: 'Schrijf er iets, of haal het veld weg.' };
}
