import { mix, type Rgb, under } from './colour.ts';

export const moodIds = ['day', 'dusk', 'fog', 'night'] as const;
export type MoodId = (typeof moodIds)[number];

/** A band of colour laid over the finished picture, from one corner to the other. */
export interface Veil {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stops: readonly (readonly [at: number, colour: string, opacity: number])[];
}

/** One light over the same town: the drawing never changes, only its colours. */
export interface Mood {
  readonly id: MoodId;
  readonly light: Rgb;
  readonly wash: string;
  readonly washed: number;
  /** Share of the windows with a lamp behind them. */
  readonly lit: number;
  /** Strength of the cast shadows. */
  readonly shadow: number;
  /** Strength of street lamps, candles and other small lights. */
  readonly glow: number;
  readonly veils: readonly Veil[];
}

export const moods: Readonly<Record<MoodId, Mood>> = {
  day: { id: 'day', light: [1, 1, 1], wash: '#ffffff', washed: 0, lit: 0, shadow: 0.18, glow: 0, veils: [] },
  dusk: {
    id: 'dusk',
    light: [0.99, 0.83, 0.76],
    wash: '#6b4a7c',
    washed: 0.17,
    lit: 0.34,
    shadow: 0.26,
    glow: 0.6,
    veils: [
      {
        from: [0, 0],
        to: [1, 1],
        stops: [
          [0, '#ffb066', 0.34],
          [0.5, '#e58a63', 0.1],
          [1, '#3b2f63', 0.3],
        ],
      },
    ],
  },
  fog: {
    id: 'fog',
    light: [0.95, 0.97, 0.98],
    wash: '#d9ddd8',
    washed: 0.42,
    lit: 0.12,
    shadow: 0.07,
    glow: 0.35,
    veils: [
      {
        from: [0, 0],
        to: [0, 1],
        stops: [
          [0, '#e6e8e2', 0.62],
          [0.4, '#e3e6e2', 0.18],
          [1, '#dfe4e2', 0.1],
        ],
      },
      {
        from: [0, 1],
        to: [0.75, 0.1],
        stops: [
          [0, '#edf0ee', 0.1],
          [0.28, '#edf0ee', 0.5],
          [0.5, '#edf0ee', 0],
        ],
      },
    ],
  },
  night: {
    id: 'night',
    light: [0.44, 0.5, 0.72],
    wash: '#1c2a5c',
    washed: 0.23,
    lit: 0.55,
    shadow: 0.24,
    glow: 1,
    veils: [
      {
        from: [0, 0],
        to: [0.3, 1],
        stops: [
          [0, '#0d1433', 0.3],
          [0.5, '#0d1433', 0],
          [1, '#0d1433', 0.12],
        ],
      },
    ],
  },
};

/** The colour a thing has in this light. */
export function inMood(mood: Mood, colour: string): string {
  return mix(under(colour, mood.light), mood.wash, mood.washed);
}
