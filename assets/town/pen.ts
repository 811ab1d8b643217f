import { chanceOf } from './chance.ts';
import { type Point, round } from './iso.ts';
import { inMood, type Mood } from './mood.ts';

/** How a stroke or fill looks; colours are '#rrggbb' as they are by day. */
export interface Look {
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: string;
  /** A light of its own, not coloured by the mood. */
  readonly raw?: boolean;
}

/** Draws SVG in one mood. Every method returns the element as text. */
export interface Pen {
  readonly mood: Mood;
  poly(points: readonly Point[], fill: string, look?: Look): string;
  line(points: readonly Point[], colour: string, width?: number, look?: Look): string;
  shape(d: string, fill: string, look?: Look): string;
  oval(centre: Point, radii: Point, fill: string, look?: Look): string;
  chance(...key: number[]): number;
}

const flat = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** A pen for one mood; the seed settles everything left to chance. */
export function createPen(mood: Mood, seed: number): Pen {
  const ink = (colour: string, look: Look) => (look.raw ? colour : inMood(mood, colour));
  const extras = (look: Look) =>
    (look.opacity === undefined ? '' : ` opacity="${Math.round(look.opacity * 100) / 100}"`) +
    (look.dash === undefined ? '' : ` stroke-dasharray="${look.dash}"`);
  const stroked = (look: Look) =>
    look.stroke === undefined ? '' : ` stroke="${ink(look.stroke, look)}" stroke-width="${look.width ?? 1}"`;
  return {
    mood,
    poly(points, fill, look = {}) {
      const paint = ink(fill, look);
      // A hair of its own colour closes the seams between neighbouring faces.
      const edge = look.stroke === undefined ? ` stroke="${paint}" stroke-width=".5"` : stroked(look);
      return `<polygon points="${flat(points)}" fill="${paint}"${edge}${extras(look)}/>`;
    },
    line(points, colour, width = 1, look = {}) {
      return `<polyline points="${flat(points)}" fill="none" stroke="${ink(colour, look)}" stroke-width="${width}"${extras(look)}/>`;
    },
    shape(d, fill, look = {}) {
      const paint = fill === 'none' || fill.startsWith('url') ? fill : ink(fill, look);
      return `<path d="${d}" fill="${paint}"${stroked(look)}${extras(look)}/>`;
    },
    oval([x, y], [rx, ry], fill, look = {}) {
      const paint = fill.startsWith('url') ? fill : ink(fill, look);
      return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${paint}"${stroked(look)}${extras(look)}/>`;
    },
    chance: (...key) => chanceOf(seed, key),
  };
}
