import type { Check } from './check.ts';

const WORDINGS = /\{[^{}|]*\|[^{}]*\}/g;

/** Posts of the town of which the braces do not close, or leave nothing to choose: they would be seen by everybody. */
export const findBrokenWordings: Check = ({ noise }) =>
  noise.flatMap(({ text }, i) => {
    if (!/[{}]/.test(text.replace(WORDINGS, ''))) return [];
    return [
      {
        code: 'broken-wording',
        path: ['noise', i, 'text'],
        message: 'De accolades in deze tekst kloppen niet, dus iedereen krijgt ze zo te lezen.',
        remedy: 'Schrijf de keuzes als {links|rechts}, met een streep ertussen en een haakje aan beide kanten.',
      },
    ];
  });
