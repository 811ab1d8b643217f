import { barge, boat, ferry, sailingBoat } from './boats.ts';
import { bridge, bridgeFootprint } from './bridge.ts';
import type { Pen } from './pen.ts';
import { archBridge, drawbridge, lock } from './small-bridges.ts';
import { type Thing, thing } from './thing.ts';

const MOORED = [
  [3.5, -2.1, '#2f5f78'],
  [5, -2.1, '#b4352f'],
  [6.6, -2.1, '#f4efe2'],
  [6, -0.95, '#2f6b5c'],
  [3.1, 4.4, '#8f5a34'],
  [3.1, 8.8, '#2f5f78'],
] as const;

/** Boats and bridges. */
export function waterThings(pen: Pen): Thing[] {
  return [
    { foot: bridgeFootprint, art: bridge(pen) },
    thing([7.6, 17], barge(pen, 7.6, 17), { w: 4, d: 0.8 }),
    thing([0.4, 17.2], sailingBoat(pen, 0.4, 17.2), { w: 1.5, d: 0.4 }),
    thing([13.9, 15.2], ferry(pen, 13.9, 15.2), { w: 1.9, d: 0.7 }),
    ...MOORED.map(([x, y, colour]) => thing([x, y], boat(pen, x, y, colour), { w: 1, d: 0.3 })),
    thing([2.9, 7.1], drawbridge(pen, 7.4), { w: 1.3, d: 0.54 }),
    thing([2.9, 2.1], archBridge(pen, 2.3, 0.42), { w: 1.3, d: 0.42 }),
    thing([2.9, 12.2], archBridge(pen, 12.4, 0.46), { w: 1.3, d: 0.46 }),
    thing([2.7, 13], lock(pen), { w: 2, d: 1 }),
  ];
}
