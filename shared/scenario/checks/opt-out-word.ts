import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

/** An agreed word that is never heard, or that players say by pressing a button of a conversation. */
export const findUnfitOptOutWord: Check = (scenario) => {
  const word = scenario.optOutWord.toLowerCase();
  return /^[\p{L}\p{N}]+$/u.test(word) ? said(word, scenario) : [unheard(scenario.optOutWord)];
};

// Words are told apart by what is no letter, so of two words neither is the agreed one.
function unheard(word: string): Found {
  return {
    code: 'opt-out-unfit',
    path: ['optOutWord'],
    message: `Het stopwoord "${word}" wordt nooit herkend: het is niet precies één woord van alleen letters.`,
    remedy: 'Kies één woord, zonder spaties, streepjes of leestekens.',
  };
}

function said(word: string, scenario: Scenario): Found[] {
  return dialoguesOf(scenario).flatMap(({ conversation, path }) =>
    conversation.lines.flatMap(({ say }, i) =>
      say
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.includes(word)
        ? [inALine(scenario.optOutWord, [...path, 'lines', i, 'say'])]
        : [],
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
