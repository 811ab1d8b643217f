import type { Slug } from '../../vocabulary/ids.ts';

/** What can come to pass in a play, of which something else may be the consequence. */
const KINDS = {
  inject: 'de inject',
  decision: 'het beslispunt',
  option: 'de optie',
  form: 'het formulier',
  press: 'de persconferentie',
  question: 'de persvraag',
  line: 'de gespreksregel',
  reply: 'het antwoord',
  rule: 'de regel',
  met: 'de verwachte actie na',
  missed: 'het uitblijven van de actie na',
  state: 'de toestand',
  consent: 'de toestemming',
  fact: 'het feit',
  when: '',
} as const;
export type HappeningKind = keyof typeof KINDS;
/** One such thing, as a key: "inject inj-1", "option d1/gaan", "state tonny/gevonden". */
export type Happening = `${HappeningKind} ${string}`;

/** The key of one thing that can come to pass. */
export function happening(kind: HappeningKind, ...ids: readonly (Slug | number)[]): Happening {
  return `${kind} ${ids.join('/')}`;
}

/** What kind of thing a key stands for. */
export function kindOf(key: Happening): HappeningKind {
  return key.slice(0, key.indexOf(' ')) as HappeningKind;
}

/** The id of what a key stands for, as an author writes it. */
export function idOf(key: Happening): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** A key in words: `de inject "inj-1"`. */
export function inWords(key: Happening): string {
  return `${KINDS[kindOf(key)]} "${idOf(key).split('/').at(-1)}"`;
}
