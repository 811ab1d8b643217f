import type { Texts } from '../../text/nl.ts';
import type { GroupQuestion } from '../insight/choices.ts';

/** The question for the whole group in words. */
export function questionSentence(question: GroupQuestion, words: Texts['debrief']['compare']['question']): string {
  return question.kind === 'apart' ? words.apart(question) : words[question.kind](question);
}
