import type { Block } from './face.ts';
import type { House } from './house.ts';
import { canalHouse, familyHouse, farm, gardenHouse, plasterHouse, villa, workersHouse } from './house-types.ts';

/** A row of equal houses along x; the colour number settles its palette. */
interface Row {
  readonly make: (block: Block, index: number, colour: number) => House;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly colour: number;
  readonly step?: number;
}

const ROWS: readonly Row[] = [
  // west of the canal
  { make: workersHouse, x: -9.6, y: 8.3, count: 5, colour: 0 },
  { make: plasterHouse, x: -9.5, y: 10.4, count: 5, colour: 1 },
  { make: gardenHouse, x: -15.2, y: 8.3, count: 4, colour: 3 },
  { make: plasterHouse, x: -3.6, y: 8.3, count: 2, colour: 3 },
  { make: workersHouse, x: -3.6, y: 10.4, count: 2, colour: 4 },
  { make: workersHouse, x: -13.2, y: 5.5, count: 3, colour: 5 },
  // around the church and the square
  { make: plasterHouse, x: 11.8, y: 5.4, count: 2, colour: 1 },
  { make: gardenHouse, x: 11.8, y: 3.1, count: 2, colour: 0 },
  { make: villa, x: 10.5, y: 0.7, count: 3, colour: 0, step: 1.1 },
  // harbour east
  { make: familyHouse, x: 10.5, y: -2.3, count: 3, colour: 0 },
  // behind the market
  { make: familyHouse, x: 15.1, y: 5.4, count: 5, colour: 1 },
  { make: gardenHouse, x: 15.1, y: 3.1, count: 5, colour: 2 },
  { make: plasterHouse, x: 18.5, y: -1.5, count: 2, colour: 2 },
  { make: farm, x: 10.4, y: -10.4, count: 1, colour: 0 },
  // east of the Brugstraat
  { make: workersHouse, x: 21.5, y: 0.5, count: 4, colour: 7 },
  { make: plasterHouse, x: 21.5, y: -2.4, count: 4, colour: 4 },
  { make: familyHouse, x: 26.8, y: 5.4, count: 4, colour: 2 },
  { make: gardenHouse, x: 26.8, y: 3.2, count: 4, colour: 0 },
  { make: gardenHouse, x: 26, y: 8.1, count: 5, colour: 1 },
  { make: plasterHouse, x: 30.1, y: 10.4, count: 3, colour: 5 },
];

const STEP = 0.92;

function rowHouses({ make, x, y, count, colour, step = STEP }: Row): House[] {
  return Array.from({ length: count }, (_, i) => {
    const width = step === STEP ? STEP - 0.01 : 0.92;
    return make({ x: x + i * step, y, w: width, d: 1.1, h: 1 }, i, colour);
  });
}

/** Narrow houses of uneven width and height along a quay. */
function quayRow(
  front: 'left' | 'right',
  at: number,
  from: number,
  sizes: readonly (readonly [width: number, height: number])[],
): House[] {
  let along = from;
  return sizes.map(([width, height], i) => {
    const start = along;
    along += width;
    const length = width - 0.02;
    const block: Block =
      front === 'left'
        ? { x: start, y: at, w: length, d: 1.45, h: height }
        : { x: at, y: start, w: 1.45, d: length, h: height };
    return canalHouse(block, i + (front === 'left' ? 0 : 4), front);
  });
}

/** Every house that is not a place of the scenarios. */
export function townHouses(): House[] {
  return [
    ...ROWS.flatMap(rowHouses),
    ...quayRow('left', 10.3, 9.6, [
      [0.85, 1.9],
      [0.8, 2.35],
      [0.9, 2.1],
      [0.78, 2.5],
      [0.87, 1.95],
    ]),
    ...quayRow('right', 0.3, 2, [
      [0.9, 2.2],
      [1, 1.8],
      [0.85, 2.4],
      [0.95, 2],
      [0.9, 2.3],
    ]),
  ];
}
