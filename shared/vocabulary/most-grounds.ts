/** On how many findings one decision can rest. */
export const MOST_GROUNDS = 20;
