import type { Prompter } from '../../../bots/prompter.ts';
import { chooseOption } from './choose-option.ts';
import { chooseSpeech } from './choose-speech.ts';
import { errandsOf } from './errands.ts';
import { inclinationsOf } from './inclinations.ts';
import type { Knowledge } from './knowledge.ts';
import { answerPress, writeField, writeSentence } from './texts.ts';

/** Who whispers to the players of one simulated play. */
export function createPrompter(knowledge: Knowledge): Prompter {
  return {
    inclined: inclinationsOf(knowledge),
    option: (mind, point) => chooseOption(knowledge, mind, point),
    speech: (mind, call) => chooseSpeech(knowledge, mind, call),
    field: (mind, paper, field) => writeField(knowledge, mind, paper, field),
    answer: (mind, press) => answerPress(knowledge, mind, press),
    sentence: (mind, item) => writeSentence(knowledge, mind, item),
    errands: (mind) => errandsOf(knowledge, mind),
  };
}
