import type { Ground } from './iso.ts';
import { lamp } from './lights.ts';
import { crane, stall } from './market.ts';
import type { Pen } from './pen.ts';
import { neighbourPlot } from './places/allotment.ts';
import { cow, greenhouse, mill } from './polder.ts';
import { type Thing, thing } from './thing.ts';
import { car, carAcross } from './vehicles.ts';

const along = (y: number, xs: readonly number[]): Ground[] => xs.map((x) => [x, y]);
const across = (x: number, ys: readonly number[]): Ground[] => ys.map((y) => [x, y]);

/** Street lamps, street by street. */
const LAMPS: readonly Ground[] = [
  ...along(7.76, [-12, -8, -2, 1.4, 5.5, 9, 12, 16.5, 19, 22, 25]),
  ...across(2.75, [1.2, 3.3, 5.4, 9.6]),
  ...across(4.35, [4.6, 6.2, 9.4, 10.8]),
  ...along(12.86, [6, 9, 11.4, 15.4, 17.8, 22.4, 25.6]),
  ...across(14.6, [-2.6, 0.4, 5]),
  ...across(21, [-1.6, 1, 5]),
  ...along(-2.75, [6, 8.4, 12, 17]),
  [15.2, 11.8],
  [18.2, 10],
];

const CARS = [
  [15.4, 2.62, '#3f6e7d'],
  [17.2, 7, '#b4533e'],
  [11, 7, '#f4f1e8'],
  [-1.6, 7, '#d9a441'],
  [24, 7, '#5e7a4f'],
  [12.2, 2.62, '#8f2f2b'],
  [11.2, -3.5, '#4b5566'],
] as const;

const CARS_ACROSS = [
  [20.72, 4.2, '#f4f1e8'],
  [14.26, 3.6, '#5f6a80'],
] as const;

/** The neighbours' plots on the allotment. */
const PLOTS = [
  [-8.8, 1.6, '#b4533e'],
  [-7.2, 1.5, '#3d7da0'],
  [-5.6, 1.4, '#d9a441'],
  [-8.8, 3.2, '#7a5a40'],
  [-8.7, 4.6, '#c98a5c'],
  [-7, 4.7, '#e8dcc4'],
  [-4.4, 4.5, '#7fa69a'],
] as const;

const GLASS = [
  [-13.4, 2.7, 2.4],
  [-13.4, 3.9, 2.4],
  [-4.4, 2.9, 0.9],
] as const;

const COWS: readonly Ground[] = [
  [10.4, 23.2],
  [11.6, 22.7],
  [13, 24.6],
  [14.2, 22.3],
  [17.4, 23.8],
  [9.4, 24.6],
];

const STALLS = [
  [15.2, 10.4, '#b4352f'],
  [15.2, 11.2, '#2f6b5c'],
  [17.3, 11.2, '#2f5f78'],
] as const;

/** Lamps, cars, gardens, glass houses, and the mill with its cows. */
export function smallThings(pen: Pen): Thing[] {
  return [
    ...LAMPS.map((spot) => thing(spot, lamp(pen, spot[0], spot[1]))),
    ...CARS.map(([x, y, colour]) => thing([x, y], car(pen, x, y, colour), { w: 0.62, d: 0.28 })),
    ...CARS_ACROSS.map(([x, y, colour]) => thing([x, y], carAcross(pen, x, y, colour), { w: 0.28, d: 0.62 })),
    ...PLOTS.map(([x, y, colour]) => thing([x, y], neighbourPlot(pen, x, y, colour), { w: 1.5, d: 0.9 })),
    ...GLASS.map(([x, y, w]) => thing([x, y], greenhouse(pen, x, y, w), { w, d: 0.9 })),
    ...COWS.map((spot) => thing(spot, cow(pen, spot[0], spot[1]))),
    ...STALLS.map(([x, y, colour]) => thing([x, y], stall(pen, x, y, colour), { w: 0.8, d: 0.5 })),
    thing([9, -2.2], crane(pen, 9, -2.2), { w: 0.5, d: 0.5 }),
    thing([6, 25], mill(pen, 6.3, 25.3), { w: 0.8, d: 0.8 }),
  ];
}
