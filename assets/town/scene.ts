import { builtThings } from './built-things.ts';
import { trees } from './greenery.ts';
import { definitions, ground } from './ground.ts';
import { WORLD } from './iso.ts';
import { type MoodId, moods, type Veil } from './mood.ts';
import { paintOrder } from './order.ts';
import { createPen } from './pen.ts';
import { drawPlace } from './places/draw.ts';
import { type PlaceId, placeOf } from './places.ts';
import { floodplain } from './polder.ts';
import { smallThings } from './small-things.ts';
import { thing } from './thing.ts';
import { drawTree } from './trees.ts';
import { waterThings } from './water-things.ts';

/** The seed of the town as it ships. */
export const TOWN_SEED = 1964;

const SIZE = `width="${WORLD.width}" height="${WORLD.height}"`;

/** One sheet of the size of the world. */
function sheet(definition: string, body: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}" ${SIZE}` +
    ` stroke-linecap="round" stroke-linejoin="round"><defs>${definition}</defs>${body}</svg>`
  );
}

function veil({ from, to, stops }: Veil, index: number): string {
  const marks = stops.map(
    ([at, colour, opacity]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  const line = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  return (
    `<linearGradient id="veil${index}" ${line}>${marks.join('')}</linearGradient>` +
    `<rect ${SIZE} fill="url(#veil${index})"/>`
  );
}

/** The whole town in one mood, as an SVG document. The same seed gives the same text. */
export function townSvg(moodId: MoodId, seed: number = TOWN_SEED): string {
  const mood = moods[moodId];
  const pen = createPen(mood, seed);
  const green = trees(seed).map((tree) => thing([tree.x, tree.y], drawTree(pen, tree), { w: 0.06, d: 0.06 }));
  const things = paintOrder([...builtThings(pen), ...waterThings(pen), ...smallThings(pen), ...green]);
  const shadows = things.map((one) => one.shadow ?? '');
  const art = things.map((one) => one.art);
  const layers = [ground(pen), floodplain(pen), ...shadows, ...art, ...mood.veils.map(veil)];
  return sheet(definitions(pen), layers.join(''));
}

/** One place alone on a clear sheet of the same size, by day. */
export function placeSvg(id: PlaceId, seed: number = TOWN_SEED): string {
  const pen = createPen(moods.day, seed);
  return sheet(definitions(pen), drawPlace(pen, placeOf(id)));
}
