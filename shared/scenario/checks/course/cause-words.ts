import type { Scenario } from '../../scenario.ts';
import type { Found } from '../check.ts';
import { inWords, kindOf } from '../happening.ts';
import type { RootCause } from './root-causes.ts';
import { subject } from './subject.ts';

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
    case 'over':
      return {
        code: 'impossible-time',
        path: cause.path,
        message: `${what} komt nooit: op zijn vroegst is de rest van de voorwaarde zo als dit al voorbij is.`,
        remedy: 'Kies een later moment, laat de rest eerder komen, of haal dit weg.',
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
  if (links.length === 0) return 'dit wacht op zichzelf';
  const rest = links.length > LINKS_TOLD ? ' en zo verder' : '';
  return `dit wacht op zichzelf, langs ${links.slice(0, LINKS_TOLD).join(' en ')}${rest}`;
}
