import type { z } from 'zod';
import type { Problem } from '../../shared/scenario/problem.ts';
import { TAKEN } from '../../shared/vocabulary/ids.ts';

/** What zod says of one place. */
export type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

/** Says in Dutch what the schema found, and what to do about it. One issue may become a few problems. */
export function explainIssue(issue: Issue, under: Path = []): Problem[] {
  const path = [...under, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) => explainIssue(inner, path));
  }
  return [{ code: 'not-as-written', path, ...inWords(issue, path) }];
}

function unknownField(key: string, path: Path): Problem {
  // Between braces a comma begins a new field, and so does the rest of a sentence.
  const isSentence = /\s/.test(key);
  return {
    code: 'unknown-field',
    path: [...path, key],
    message: `Het veld "${key}" hoort hier niet.`,
    remedy: isSentence
      ? 'Zet een tekst met een komma erin tussen aanhalingstekens.'
      : 'Verbeter de spelling of haal het weg.',
  };
}

// Of several allowed shapes the author most likely meant the one with the fewest mistakes.
function closestBranch(branches: Issue[][]): Issue[] {
  const score = (branch: Issue[]): number => (branch.some(isOtherThing) ? 100 : branch.length);
  return branches.reduce((best, branch) => (score(branch) < score(best) ? branch : best));
}

function isOtherThing(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

type Words = { message: string; remedy: string };

function inWords(issue: Issue, path: Path): Words {
  const field = fieldName(path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, field);
    case 'invalid_value':
      return wrongValue(issue.values.map(String), field);
    case 'invalid_union':
      return wrongValue(('options' in issue ? (issue.options as unknown[]) : []).map(String), field);
    case 'too_big':
    case 'too_small':
      return wrongSize(field, sizeOf(issue));
    case 'invalid_format':
      return { message: `${field} is niet goed geschreven.`, remedy: howToWrite(issue.pattern ?? '') };
    case 'custom':
      if (issue.message === TAKEN) {
        return { message: `Het woord bij ${field} kan geen id zijn.`, remedy: 'Kies een ander woord.' };
      }
      return { message: `${field} noemt niemand.`, remedy: 'Noem een team, een profession of een seat.' };
    default:
      return {
        message: `${field} klopt niet: ${issue.message}.`,
        remedy: 'Vergelijk met een voorbeeld in scenarios/README.md.',
      };
  }
}

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst met streepjes',
  object: 'een blok met eigen velden',
};

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, field: string): Words {
  const wanted = TYPES[issue.expected] ?? issue.expected;
  if (issue.message.endsWith('undefined')) {
    return { message: `${field} ontbreekt.`, remedy: `Vul het in; hier hoort ${wanted}.` };
  }
  const quotes = issue.expected === 'string' ? ' Zet het tussen aanhalingstekens.' : '';
  return { message: `Bij ${field} hoort ${wanted}.`, remedy: `Maak er ${wanted} van.${quotes}` };
}

function wrongValue(values: string[], field: string): Words {
  if (field === '"format"') {
    return {
      message: 'Bij "format" staat geen versie van de opzet die Samenspel kent.',
      remedy: `Schrijf format: ${values.join(' of ')}.`,
    };
  }
  if (field === '"to"') {
    return {
      message: 'Bij "to" staat niet wie dit krijgt.',
      remedy: 'Schrijf to: all, of een lijst zoals [{ team: swt }].',
    };
  }
  return { message: `${field} ontbreekt of heeft een waarde die niet kan.`, remedy: `Kies uit: ${values.join(', ')}.` };
}

const SIZES: Record<string, { big: string; small: string; one: string; more: string }> = {
  string: { big: 'lang', small: 'kort', one: ' teken', more: ' tekens' },
  array: { big: 'lang', small: 'kort', one: ' onderdeel', more: ' onderdelen' },
};
const NUMBER = { big: 'groot', small: 'klein', one: '', more: '' };

type Size = { which: 'big' | 'small'; origin: string; limit: number | bigint; bound: string };

function wrongSize(field: string, { which, origin, limit, bound }: Size): Words {
  const words = SIZES[origin] ?? NUMBER;
  const unit = Number(limit) === 1 ? words.one : words.more;
  return { message: `${field} is te ${words[which]}.`, remedy: `${bound} ${limit}${unit}.` };
}

function sizeOf(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Size {
  const { origin, inclusive } = issue;
  return issue.code === 'too_big'
    ? { which: 'big', origin, limit: issue.maximum, bound: inclusive === false ? 'Minder dan' : 'Hoogstens' }
    : { which: 'small', origin, limit: issue.minimum, bound: inclusive === false ? 'Meer dan' : 'Minstens' };
}

// The patterns of the vocabulary, recognised by something that fits them.
const EXAMPLES = [
  { fits: '24:99', remedy: 'Schrijf de tijd op de klok met twee cijfers voor het uur, zoals "09:30".' },
  { fits: '09:30', remedy: 'Schrijf minuten en seconden tussen aanhalingstekens, zoals "09:30".' },
  { fits: 'inj-012', remedy: 'Gebruik kleine letters, cijfers en losse streepjes, zoals inj-012.' },
  { fits: '#1f6f6f', remedy: 'Schrijf een kleur als "#1f6f6f".' },
  { fits: '1.0.0', remedy: 'Schrijf een versie als "1.0.0".' },
];

function howToWrite(pattern: string): string {
  const expression = new RegExp(pattern.replace(/^\/|\/$/g, ''));
  return EXAMPLES.find(({ fits }) => expression.test(fits))?.remedy ?? `Het moet passen op ${pattern}.`;
}

function fieldName(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `"${last ?? 'het scenario'}"`;
  return `onderdeel ${last + 1} van "${path.at(-2) ?? 'de lijst'}"`;
}
