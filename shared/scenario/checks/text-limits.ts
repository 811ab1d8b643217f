/**
 * How many words a text bears: what fits its screen and what somebody reads or says at once. Each leaves room above
 * the longest that was ever written well.
 */
export const TEXT_LIMITS = {
  mail: { most: 260, name: 'Een mail' },
  reply: { most: 200, name: 'Een antwoord per mail' },
  voicemail: { most: 90, name: 'Een ingesproken bericht' },
  card: { most: 200, name: 'Een kaart' },
  letter: { most: 420, name: 'Een brief' },
  page: { most: 260, name: 'Een bladzijde van een stuk' },
  article: { most: 450, name: 'Een krantenstuk' },
  aside: { most: 90, name: 'Een kader bij een krantenstuk' },
  answer: { most: 110, name: 'Wat iemand in een gesprek zegt' },
  closing: { most: 250, name: 'De tekst van een einde' },
  person: { most: 90, name: 'De tekst bij een persoon' },
  pressQuestion: { most: 40, name: 'Een vraag van de pers' },
  pressAnswer: { most: 75, name: 'Een antwoord aan de pers' },
} as const;
export type TextKind = keyof typeof TEXT_LIMITS;

/** The most characters of a post. */
export const MOST_IN_POST = 280;
