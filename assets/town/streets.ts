import type { Ground } from './iso.ts';
import { iso } from './iso.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';

interface Street {
  readonly along: readonly Ground[];
  readonly width: number;
}

const STREETS: readonly Street[] = [
  {
    along: [
      [-17, 7.4],
      [3, 7.4],
    ],
    width: 13,
  },
  {
    along: [
      [4.1, 7.4],
      [38, 7.4],
    ],
    width: 13,
  },
  {
    along: [
      [-17, 12.5],
      [3, 12.5],
    ],
    width: 12,
  },
  {
    along: [
      [4.1, 12.5],
      [38, 12.9],
    ],
    width: 13,
  },
  {
    along: [
      [14.2, 12.5],
      [14.2, -17],
    ],
    width: 11,
  },
  {
    along: [
      [20.6, 12.6],
      [20.6, -17],
    ],
    width: 13,
  },
  {
    along: [
      [2.4, -3.2],
      [26, -3.2],
    ],
    width: 11,
  },
  {
    along: [
      [2.4, -3.2],
      [2.4, 12.5],
    ],
    width: 8,
  },
  {
    along: [
      [4.8, 12.5],
      [4.8, 0.4],
      [9.6, 0.4],
      [9.6, -3.2],
    ],
    width: 9,
  },
  {
    along: [
      [4.8, 2.3],
      [31, 2.3],
    ],
    width: 11,
  },
  {
    along: [
      [-4.2, 7.4],
      [-4.2, 12.5],
    ],
    width: 9,
  },
  {
    along: [
      [-10.4, 7.4],
      [-10.4, 12.5],
    ],
    width: 9,
  },
  {
    along: [
      [26, 7.4],
      [26, -4],
    ],
    width: 9,
  },
];

/** Footpaths to doors, and the tow path on the dike. */
const PATHS: readonly Street[] = [
  {
    along: [
      [-5.4, 7.4],
      [-5.4, 4.4],
    ],
    width: 5,
  },
  {
    along: [
      [0.8, 12.5],
      [0.8, 11],
    ],
    width: 6,
  },
  {
    along: [
      [9.6, 7.4],
      [9.6, 6],
    ],
    width: 6,
  },
  {
    along: [
      [23.2, 7.4],
      [23.2, 5.5],
    ],
    width: 7,
  },
  {
    along: [
      [16.2, 2.3],
      [16.2, -0.3],
    ],
    width: 14,
  },
  {
    along: [
      [8.2, -3.2],
      [8.2, -3.9],
    ],
    width: 7,
  },
  {
    along: [
      [23.8, 12.5],
      [23.8, 11.3],
    ],
    width: 8,
  },
  {
    along: [
      [27.9, 12.5],
      [27.9, 11.5],
    ],
    width: 8,
  },
  {
    along: [
      [19.2, 9.9],
      [19.2, 10.2],
      [20.6, 10.2],
    ],
    width: 8,
  },
];

/** All roads: edges first, so crossings stay open. */
export function streets(pen: Pen): string {
  const all = [...STREETS, ...PATHS].map(({ along, width }) => ({ points: along.map(([x, y]) => iso(x, y)), width }));
  return (
    all.map(({ points, width }) => pen.line(points, LAND.roadEdge, width + 2.4)).join('') +
    all.map(({ points, width }) => pen.line(points, LAND.road, width)).join('') +
    marks(pen)
  );
}

/** Lane marks on the main street, a red cycle track on the dike. */
function marks(pen: Pen): string {
  return (
    pen.line([iso(-17, 7.4), iso(38, 7.4)], '#ffffff', 1.1, { dash: '8 9', opacity: 0.8 }) +
    pen.line([iso(20.6, 12), iso(20.6, -17)], '#ffffff', 1.1, { dash: '8 9', opacity: 0.8 }) +
    pen.line([iso(-17, 12.5), iso(2.6, 12.5)], '#c77b58', 2, { opacity: 0.5 }) +
    zebra(pen, 7.4)
  );
}

function zebra(pen: Pen, y: number): string {
  return [5.5, 13.3, 19.7]
    .flatMap((x) =>
      [-0.16, 0, 0.16].map((off) =>
        pen.line([iso(x - 0.14, y + off), iso(x + 0.14, y + off)], '#ffffff', 1.8, { opacity: 0.9 }),
      ),
    )
    .join('');
}
