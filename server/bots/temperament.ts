export const TEMPERAMENTS = ['quick', 'slow', 'silent', 'cooperative'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** Spans in ms of exercise time, shares between 0 and 1. */
export type Traits = {
  /** How long something lies unread at least and at most. */
  notice: readonly [number, number];
  /** Longer or shorter than an average person over reading, writing and speaking. */
  pace: number;
  /** Share of the news that is read; what comes to the desk always is. */
  news: number;
  /** How long a phone rings before the hand goes to it. */
  pickUp: readonly [number, number];
  /** Shares of ringing calls that are answered and that are declined; the others ring on. */
  answers: number;
  declines: number;
  /** How many lines are said before hanging up. */
  lines: number;
  /** Share of read mails from people that get an answer. */
  replies: number;
  /** Share of read things that get a word in the team's chat. */
  chats: number;
  /** Share of posts from the town that get an answer in public. */
  posts: number;
  /** Share of places read about that are visited. */
  roams: number;
  /** Chance, each time it thinks, of trying a number that may be the other team's. */
  seeks: number;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const TRAITS: Record<Temperament, Traits> = {
  quick: {
    notice: [4 * SECOND, 25 * SECOND],
    pace: 0.6,
    news: 0.5,
    pickUp: [4 * SECOND, 10 * SECOND],
    answers: 0.8,
    declines: 0.1,
    lines: 3,
    replies: 0.45,
    chats: 0.15,
    posts: 0.12,
    roams: 0.3,
    seeks: 0.0015,
  },
  slow: {
    notice: [40 * SECOND, 2 * MINUTE],
    pace: 1.7,
    news: 0.7,
    pickUp: [14 * SECOND, 30 * SECOND],
    answers: 0.5,
    declines: 0.1,
    lines: 5,
    replies: 0.35,
    chats: 0.12,
    posts: 0.04,
    roams: 0.2,
    seeks: 0.0005,
  },
  silent: {
    notice: [15 * SECOND, 60 * SECOND],
    pace: 1.1,
    news: 0.9,
    pickUp: [16 * SECOND, 30 * SECOND],
    answers: 0.25,
    declines: 0.25,
    lines: 3,
    replies: 0.08,
    chats: 0.02,
    posts: 0,
    roams: 0.25,
    seeks: 0.0002,
  },
  cooperative: {
    notice: [8 * SECOND, 45 * SECOND],
    pace: 1,
    news: 0.5,
    pickUp: [5 * SECOND, 14 * SECOND],
    answers: 0.9,
    declines: 0.02,
    lines: 6,
    replies: 0.6,
    chats: 0.35,
    posts: 0.08,
    roams: 0.4,
    seeks: 0.003,
  },
};
