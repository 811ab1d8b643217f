import { solid } from './face.ts';
import { iso, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

/** The bow-string bridge over the Waal: from the town's ramp to the far bank. */
const LEFT = 20.22;
const RIGHT = 20.98;
const DECK = 0.72;
const RAMP = [12.2, 14.3] as const;
const SPAN = [14.3, 20.6] as const;
const FAR_RAMP = [20.6, 24.4] as const;

/** Height of the road along the bridge, easing out at both ends. */
function deckAt(y: number): number {
  const ease = (t: number) => DECK * t * t * (3 - 2 * t);
  if (y < SPAN[0]) return ease(Math.max(0, (y - RAMP[0]) / (RAMP[1] - RAMP[0])));
  if (y > SPAN[1]) return ease(Math.max(0, (FAR_RAMP[1] - y) / (FAR_RAMP[1] - FAR_RAMP[0])));
  return DECK;
}

const STATIONS: readonly number[] = Array.from({ length: 40 }, (_, i) => RAMP[0] + ((FAR_RAMP[1] - RAMP[0]) * i) / 39);

const edge = (x: number, drop = 0): Point[] => STATIONS.map((y) => iso(x, y, Math.max(-0.05, deckAt(y) - drop)));

function arch(x: number): Point[] {
  const [from, to] = SPAN;
  return Array.from({ length: 25 }, (_, i) => {
    const t = (i / 24) * 2 - 1;
    return iso(x, from + ((to - from) * i) / 24, DECK + 2.7 * (1 - t * t));
  });
}

function hangers(pen: Pen, x: number, colour: string): string {
  const points = arch(x);
  const [from, to] = SPAN;
  return [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]
    .map((i) => pen.line([points[i] ?? iso(x, from), iso(x, from + ((to - from) * i) / 24, DECK)], colour, 1))
    .join('');
}

/** Stone walls that carry the ramps, and a grass foot on the far bank. */
function ramps(pen: Pen): string {
  const wall = (part: readonly number[], drop: number) => {
    const crest = part.map((y) => iso(RIGHT, y, deckAt(y)));
    const foot = part.map((y) => iso(RIGHT, y, drop)).reverse();
    return [...crest, ...foot];
  };
  const far = STATIONS.filter((y) => y >= 20.9);
  const slope = [
    ...far.map((y) => iso(RIGHT, y, deckAt(y))),
    ...far.map((y) => iso(RIGHT + deckAt(y) * 1.1, y)).reverse(),
  ];
  return (
    pen.poly(
      wall(
        STATIONS.filter((y) => y <= 14.4),
        0,
      ),
      '#a88f70',
    ) + pen.poly(slope, '#86a05a')
  );
}

function lanes(pen: Pen): string {
  const middle = (LEFT + RIGHT) / 2;
  return (
    pen.poly([...edge(LEFT), ...edge(RIGHT).reverse()], '#e2d6bd') +
    pen.line(edge(LEFT + 0.12), '#c77b58', 2.2, { opacity: 0.6 }) +
    pen.line(edge(middle), '#ffffff', 1.2, { dash: '6 6', opacity: 0.9 })
  );
}

function side(pen: Pen): string {
  const over = STATIONS.filter((y) => y >= 14.3 && y <= 21.2);
  const top = over.map((y) => iso(RIGHT, y, deckAt(y)));
  const low = over.map((y) => iso(RIGHT, y, deckAt(y) - 0.22)).reverse();
  return pen.poly([...top, ...low], '#70808a') + pen.line(edge(RIGHT, -0.14), '#8c9aa0', 1.2);
}

/** The whole bridge with its reflection-dark shadow on the water. */
export function bridge(pen: Pen): string {
  const dark = [
    iso(LEFT + 0.5, 14.4, -0.3),
    iso(RIGHT + 0.7, 14.4, -0.3),
    iso(RIGHT + 0.7, 20.4, -0.3),
    iso(LEFT + 0.5, 20.4, -0.3),
  ];
  const piers = SPAN.map((y) =>
    solid(pen, { x: LEFT - 0.12, y: y - 0.25, w: RIGHT - LEFT + 0.24, d: 0.5, h: DECK + 0.3, z: -0.4 }, '#c9ab84'),
  );
  return (
    pen.poly(dark, '#2c5566', { opacity: 0.24 }) +
    ramps(pen) +
    piers.join('') +
    hangers(pen, LEFT, '#7f8d92') +
    pen.line(arch(LEFT), '#6f7f86', 4.4) +
    pen.line(arch(LEFT), '#93a3a8', 1.8) +
    lanes(pen) +
    side(pen) +
    hangers(pen, RIGHT, '#8c9aa0') +
    pen.line(arch(RIGHT), '#7b8b93', 5.2) +
    pen.line(arch(RIGHT), '#a9b8bc', 2.2)
  );
}

/** The ground the bridge takes, for the painting order. */
export const bridgeFootprint = { x: LEFT, y: RAMP[0], w: RIGHT - LEFT, d: FAR_RAMP[1] - RAMP[0] } as const;
