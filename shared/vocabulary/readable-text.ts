// Marks that turn the words after them around, and control characters but the end of a line and the tab.
const UNWANTED = /[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;
const NOTHING_TO_SEE = /^[\s\p{Cf}]*$/u;

/** What somebody typed as others can read it; empty when there is nothing to see in it. */
export function readableText(typed: string): string {
  const text = typed.replace(UNWANTED, '').trim();
  return NOTHING_TO_SEE.test(text) ? '' : text;
}
