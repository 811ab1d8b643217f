import { canBeHeard, isHeardIn } from '../../vocabulary/agreed-word.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

/** An agreed word that is never heard, or that players say by pressing a button of a conversation. */
export const findUnfitOptOutWord: Check = (scenario) =>
  canBeHeard(scenario.optOutWord) ? said(scenario) : [unheard(scenario.optOutWord)];

function unheard(word: string): Found {
  return {
    code: 'opt-out-unfit',
    path: ['optOutWord'],
    message: `Het stopwoord "${word}" wordt nooit herkend: er staat geen letter of cijfer in.`,
    remedy: 'Kies een woord, of een paar woorden, van letters.',
  };
}

function said(scenario: Scenario): Found[] {
  const { optOutWord } = scenario;
  return dialoguesOf(scenario).flatMap(({ conversation, path }) =>
    conversation.lines.flatMap(({ say }, i) =>
      isHeardIn(say, optOutWord) ? [inALine(optOutWord, [...path, 'lines', i, 'say'])] : [],
    ),
  );
}

function inALine(word: string, path: Path): Found {
  return {
    code: 'opt-out-unfit',
    path,
    message: `In deze regel staat het stopwoord "${word}": wie hem kiest, vraagt de docent om te stoppen.`,
    remedy: 'Schrijf de regel anders, of kies bij optOutWord een woord dat niemand zo zegt.',
  };
}
