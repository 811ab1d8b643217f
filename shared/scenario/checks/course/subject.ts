import type { Path } from '../check.ts';

const SUBJECTS: Record<string, string> = {
  injects: 'Deze inject',
  decisions: 'Dit beslispunt',
  forms: 'Dit formulier',
  press: 'Deze persconferentie',
  rules: 'Deze regel',
  actors: 'Dit antwoord',
  endings: 'Deze afloop',
  variants: 'Deze variant',
  options: 'Deze optie',
  questions: 'Deze persvraag',
  lines: 'Deze gespreksregel',
  openings: 'Deze begroeting',
  answers: 'Dit antwoord',
  points: 'Deze puntenregel',
  texts: 'Deze tekst',
  sign: 'Dit teken',
  expect: 'Het uitblijven van deze actie',
};

/** What is written at a path: the innermost part that has a name. */
export function subject(path: Path): string {
  const part = path.findLast((step) => typeof step === 'string' && step in SUBJECTS) ?? 'injects';
  return SUBJECTS[part] ?? 'Dit';
}
