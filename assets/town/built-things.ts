import { type Block, shadowOf } from './face.ts';
import { drawHouse, type House } from './house.ts';
import { townHouses } from './layout.ts';
import type { Pen } from './pen.ts';
import { drawPlace } from './places/draw.ts';
import { towerBlock } from './places/tower-block.ts';
import { places } from './places.ts';
import type { Thing } from './thing.ts';

/** A lower flat without a scaffold, behind the Schippersflat. */
const SECOND_FLAT: Block = { x: 11.1, y: -6.4, w: 2.4, d: 1.1, h: 2.9 };

function houseThing(pen: Pen, house: House): Thing {
  const rise = house.roof.kind === 'flat' ? 0 : house.roof.rise * 0.5;
  const shadow = shadowOf(pen, { ...house.block, h: house.block.h + rise });
  return { foot: house.block, art: drawHouse(pen, house), shadow };
}

/** All houses and all places of the scenarios. */
export function builtThings(pen: Pen): Thing[] {
  return [
    ...townHouses().map((house) => houseThing(pen, house)),
    ...places.map((place) => ({ foot: place.site, art: drawPlace(pen, place), shadow: shadowOf(pen, place.site) })),
    { foot: SECOND_FLAT, art: towerBlock(pen, SECOND_FLAT, 5), shadow: shadowOf(pen, SECOND_FLAT) },
  ];
}
