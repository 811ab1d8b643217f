import type { Scenario } from '../../scenario.ts';
import type { Found, Path } from '../check.ts';
import { inWords, kindOf } from '../happening.ts';
import type { RootCause } from './root-causes.ts';

/** Says what never comes, why, and what to do. */
export function toProblem(cause: RootCause, { duration }: Scenario): Found {
  const what = subject(cause.of.path);
  const code = cause.of.path[0] === 'endings' ? 'unreachable-ending' : 'unreachable';
  switch (cause.why) {
    case 'circle':
      return { code, path: cause.path, message: `${what} komt nooit: ${circle(cause)}.`, remedy: BREAK_IT };
    case 'delay':
      return {
        code: 'too-late',
        path: cause.path,
        message: `${what} komt nooit: op zijn vroegst is het na het einde van de oefening (${duration}).`,
        remedy: 'Kies een kortere wachttijd of verleng duration.',
      };
    case 'until':
      return {
        code: 'impossible-time',
        path: cause.path,
        message: `${what} komt nooit: op zijn vroegst is de voorwaarde zo als dit moment al voorbij is.`,
        remedy: 'Kies bij until een later moment, of haal until weg.',
      };
    case 'group':
      return {
        code: 'late-in-group',
        path: cause.path,
        message: `${what} komt nooit: een andere inject van deze group komt altijd al eerder.`,
        remedy: 'Laat die andere van een voorwaarde afhangen, of haal group hier weg.',
      };
    default:
      return {
        code,
        path: cause.path,
        message: `${what} komt nooit: op de niveaus waar de rest meedoet, is dit nooit zo.`,
        remedy: 'Kies een ander niveau bij deze voorwaarde, of pas only en without bij levels aan.',
      };
  }
}

const BREAK_IT = 'Laat de keten beginnen bij een inject met at of manual, bij contact, of bij een effect.';

/** A longer circle is told by its first links. */
const LINKS_TOLD = 4;

function circle({ circle: keys }: RootCause): string {
  const [, ...links] = keys.filter((key) => kindOf(key) !== 'when').map(inWords);
  if (links.length === 0) return 'het wacht op zichzelf';
  const rest = links.length > LINKS_TOLD ? ' en zo verder' : '';
  return `het wacht op zichzelf, langs ${links.slice(0, LINKS_TOLD).join(' en ')}${rest}`;
}

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
function subject(path: Path): string {
  const part = path.findLast((step) => typeof step === 'string' && step in SUBJECTS) ?? 'injects';
  return SUBJECTS[part] ?? 'Dit';
}
