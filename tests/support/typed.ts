/** What is fitting only with an answer that fits anything. */
export const NOTHING = 'nothing';

/** Sentences by who is phoned: the line that is meant, or nothing, and the words that somebody typed. */
export type Typed = Record<string, [line: string, text: string][]>;
