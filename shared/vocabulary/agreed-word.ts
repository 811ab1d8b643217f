/** The words of a text, told apart by all that is no letter or figure. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when there is something to hear in what was agreed: a word, or more of them. */
export function canBeHeard(agreed: string): boolean {
  return wordsIn(agreed).length > 0;
}

/** True when the agreed word, or words, to stop with stand in this text. */
export function isHeardIn(text: string, agreed: string): boolean {
  const words = wordsIn(agreed);
  const [first] = words;
  // Nearly nothing that is said has it in it, so words are told apart only then.
  if (first === undefined || !text.toLowerCase().includes(first)) return false;
  return ` ${wordsIn(text).join(' ')} `.includes(` ${words.join(' ')} `);
}
