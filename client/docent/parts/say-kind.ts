/** One sentence for every kind of a union. */
export type WordsFor<U extends { kind: string }> = { [K in U['kind']]: (one: Extract<U, { kind: K }>) => string };

/** The sentence for this one. */
export function sayKind<U extends { kind: string }>(words: WordsFor<U>, one: U): string {
  return (words[one.kind as U['kind']] as (one: U) => string)(one);
}
