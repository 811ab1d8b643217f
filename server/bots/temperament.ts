/** Temperaments of bots that play with people. */
export const LIVE_TEMPERAMENTS = ['quick', 'slow', 'silent', 'cooperative'] as const;
/** All of them; the feuding one is only met in simulations. */
export const TEMPERAMENTS = [...LIVE_TEMPERAMENTS, 'feuding'] as const;
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
  /** How many lines are said before hanging up, and the share of turns in own words. */
  lines: number;
  ownWords: number;
  /** Share of read mails from people that get an answer, and of those that get a phone call instead. */
  replies: number;
  phones: number;
  /** Share of read things that get a word in the team's chat. */
  chats: number;
  /** Share of posts from the town that get an answer in public. */
  posts: number;
  /** Share of places read about that are visited. */
  roams: number;
  /** Average time after which it tries a number or address that may be the other team's. */
  seeks: number;
  /** Shares of what it read or heard that it puts on the board, and of that on the common board. */
  finds: number;
  shares: number;
  /** Share of papers it helps to fill in. */
  papers: number;
  /** Share of press conferences at which it goes to stand behind the microphones. */
  podiums: number;
  /** Whether the other team gets the blame. */
  blames: boolean;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const TRAITS: Record<Temperament, Traits> = {
  quick: {
    notice: [4 * SECOND, 25 * SECOND],
    pace: 0.6,
    news: 0.35,
    pickUp: [4 * SECOND, 10 * SECOND],
    answers: 0.8,
    declines: 0.1,
    lines: 3,
    ownWords: 0.1,
    replies: 0.45,
    phones: 0.12,
    chats: 0.15,
    posts: 0.12,
    roams: 0.3,
    seeks: 22 * MINUTE,
    finds: 0.12,
    shares: 0.4,
    papers: 0.6,
    podiums: 0.5,
    blames: false,
  },
  slow: {
    notice: [40 * SECOND, 2 * MINUTE],
    pace: 1.7,
    news: 0.5,
    pickUp: [14 * SECOND, 30 * SECOND],
    answers: 0.5,
    declines: 0.1,
    lines: 5,
    ownWords: 0.15,
    replies: 0.35,
    phones: 0.05,
    chats: 0.12,
    posts: 0.04,
    roams: 0.2,
    seeks: 66 * MINUTE,
    finds: 0.2,
    shares: 0.4,
    papers: 0.5,
    podiums: 0.3,
    blames: false,
  },
  silent: {
    notice: [15 * SECOND, 60 * SECOND],
    pace: 1.1,
    news: 0.6,
    pickUp: [16 * SECOND, 30 * SECOND],
    answers: 0.25,
    declines: 0.25,
    lines: 3,
    ownWords: 0,
    replies: 0.08,
    phones: 0,
    chats: 0.02,
    posts: 0,
    roams: 0.25,
    seeks: 160 * MINUTE,
    finds: 0.12,
    shares: 0.2,
    papers: 0.3,
    podiums: 0.1,
    blames: false,
  },
  cooperative: {
    notice: [8 * SECOND, 45 * SECOND],
    pace: 1,
    news: 0.4,
    pickUp: [5 * SECOND, 14 * SECOND],
    answers: 0.9,
    declines: 0.02,
    lines: 6,
    ownWords: 0.12,
    replies: 0.6,
    phones: 0.12,
    chats: 0.35,
    posts: 0.08,
    roams: 0.4,
    seeks: 11 * MINUTE,
    finds: 0.3,
    shares: 0.8,
    papers: 0.9,
    podiums: 0.6,
    blames: false,
  },
  feuding: {
    notice: [6 * SECOND, 40 * SECOND],
    pace: 0.9,
    news: 0.5,
    pickUp: [8 * SECOND, 20 * SECOND],
    answers: 0.6,
    declines: 0.3,
    lines: 3,
    ownWords: 0.2,
    replies: 0.5,
    phones: 0.08,
    chats: 0.3,
    posts: 0.2,
    roams: 0.15,
    seeks: Number.POSITIVE_INFINITY,
    finds: 0.08,
    shares: 0.05,
    papers: 0.6,
    podiums: 0.5,
    blames: true,
  },
};
