import { canal, canalClip } from './canal.ts';
import { shade } from './colour.ts';
import { fields } from './fields.ts';
import { iso, plot, WORLD } from './iso.ts';
import { inMood } from './mood.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';
import { dike, quays, river } from './river.ts';
import { streets } from './streets.ts';

/** Gradients and clips the drawing refers to. */
export function definitions(pen: Pen): string {
  const tint = (colour: string) => inMood(pen.mood, colour);
  return (
    `<linearGradient id="water" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${tint(LAND.waterLight)}"/>` +
    `<stop offset=".5" stop-color="${tint(LAND.water)}"/><stop offset="1" stop-color="${tint(LAND.waterDeep)}"/></linearGradient>` +
    `<radialGradient id="land" cx=".62" cy=".3" r=".8"><stop offset="0" stop-color="${tint(LAND.bright)}"/>` +
    `<stop offset="1" stop-color="${tint(LAND.base)}"/></radialGradient>` +
    '<radialGradient id="glow"><stop offset="0" stop-color="#ffdf8a" stop-opacity=".75"/>' +
    '<stop offset=".4" stop-color="#ffc860" stop-opacity=".28"/><stop offset="1" stop-color="#ffb84a" stop-opacity="0"/></radialGradient>' +
    canalClip
  );
}

interface Lot {
  readonly area: readonly [x: number, y: number, w: number, d: number];
  readonly colour: string;
}

/** Gardens, parks and yards between the streets. */
const LOTS: readonly Lot[] = [
  { area: [5.4, 8.2, 8.2, 3.7], colour: LAND.pave },
  { area: [5.5, 3, 8, 3.8], colour: LAND.park },
  { area: [5.6, 1, 8, 0.8], colour: LAND.grass },
  { area: [10.3, -2.5, 3.2, 2.3], colour: LAND.grass },
  { area: [14.9, 8, 5, 3.8], colour: LAND.pave },
  { area: [14.9, 3, 5, 3.8], colour: LAND.grass },
  { area: [14.9, -2.5, 5, 4.1], colour: '#ddd0ae' },
  { area: [21.4, 8, 9, 3.8], colour: LAND.pave },
  { area: [21.4, 3, 4, 3.7], colour: LAND.pave },
  { area: [26.7, 3, 6, 3.7], colour: LAND.grass },
  { area: [21.4, -2.4, 3.9, 4], colour: LAND.grass },
  { area: [-0.6, 8.3, 2.3, 3.4], colour: LAND.grass },
  { area: [-3.5, 8.2, 2.4, 3.5], colour: LAND.grassDeep },
  { area: [-9.6, 8.2, 4.7, 3.5], colour: LAND.grass },
  { area: [-16, 8.2, 5, 3.5], colour: LAND.grassDeep },
  { area: [-0.2, -1.2, 1.9, 8], colour: LAND.pave },
  { area: [5, -5.6, 5.6, 1.7], colour: '#cfd09a' },
  { area: [10.9, -6.8, 2.9, 2.8], colour: '#c5cd8c' },
  { area: [-9, 1.4, 5.6, 3.8], colour: LAND.grassDeep },
];

function lots(pen: Pen): string {
  return LOTS.map(({ area: [x, y, w, d], colour }) => {
    const look = { stroke: colour, width: 11 };
    return pen.poly(plot({ x, y, w, d }), colour, look);
  }).join('');
}

/** A paved square with its joints. */
function square(pen: Pen, area: { x: number; y: number; w: number; d: number }): string {
  const joints: string[] = [];
  for (let u = 0.3; u < area.w; u += 0.3)
    joints.push(pen.line([iso(area.x + u, area.y), iso(area.x + u, area.y + area.d)], LAND.paveLine, 0.7));
  for (let v = 0.3; v < area.d; v += 0.3)
    joints.push(pen.line([iso(area.x, area.y + v), iso(area.x + area.w, area.y + v)], LAND.paveLine, 0.7));
  return pen.poly(plot(area), '#ecdcb8', { stroke: '#d6c297', width: 1 }) + joints.join('');
}

/** The inner dike with its path, that ran along the water before the town grew. */
function innerDike(pen: Pen): string {
  const band = (x: number, w: number, colour: string) => pen.poly(plot({ x, y: -14, w, d: 20.6 }), colour);
  return (
    band(-2.9, 0.42, shade(LAND.dike, 0.2)) +
    band(-2.5, 0.34, shade(LAND.dike, 0.08)) +
    band(-2.2, 0.5, shade(LAND.dike, -0.08)) +
    pen.line([iso(-2.33, 6.8), iso(-2.33, -14)], LAND.road, 2.6)
  );
}

/** Everything that lies flat, from the fields to the river. */
export function ground(pen: Pen): string {
  return (
    `<rect width="${WORLD.width}" height="${WORLD.height}" fill="url(#land)"/>` +
    fields(pen) +
    innerDike(pen) +
    lots(pen) +
    dike(pen) +
    streets(pen) +
    square(pen, { x: 5.4, y: 10, w: 3.4, d: 1.9 }) +
    square(pen, { x: 15, y: 9.9, w: 3.4, d: 2 }) +
    canal(pen) +
    river(pen) +
    quays(pen)
  );
}
