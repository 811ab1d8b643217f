import { shade } from './colour.ts';
import { iso, plot } from './iso.ts';
import type { Pen } from './pen.ts';

interface Field {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
  readonly crop: string;
}

const FIELDS: readonly Field[] = [
  { x: -1.3, y: -6.4, w: 4.4, d: 2.8, crop: '#c9cc84' },
  { x: -1.3, y: -10.4, w: 4.6, d: 3.6, crop: '#d8cb84' },
  { x: -7.4, y: -3.2, w: 4.3, d: 3.6, crop: '#bcc778' },
  { x: -7.6, y: -7.4, w: 4.5, d: 3.8, crop: '#d6c984' },
  { x: -12.4, y: 1, w: 4, d: 3.6, crop: '#d8cb84' },
  { x: -12.4, y: -3, w: 4.4, d: 3.6, crop: '#c9cc84' },
  { x: 4, y: -10.6, w: 4.6, d: 4, crop: '#bcc778' },
  { x: 9.2, y: -12, w: 4.2, d: 4.4, crop: '#d6c984' },
  { x: 14.9, y: -13.4, w: 5, d: 4.6, crop: '#c4cb80' },
  { x: 21.4, y: -8, w: 5, d: 3.8, crop: '#d6c984' },
];

function field(pen: Pen, { crop, ...area }: Field): string {
  const rows: string[] = [];
  for (let v = 0.25; v < area.d; v += 0.3) {
    rows.push(
      pen.line([iso(area.x + 0.1, area.y + v), iso(area.x + area.w - 0.1, area.y + v)], shade(crop, -0.08), 1.1, {
        opacity: 0.7,
      }),
    );
  }
  return pen.poly(plot(area), crop, { stroke: shade(crop, -0.12), width: 1 }) + rows.join('');
}

/** Crops and meadows behind the town, with ditches between. */
export function fields(pen: Pen): string {
  const ditches = [
    [iso(-3, 0.7), iso(-13, 0.7)],
    [iso(-7.8, 6), iso(-7.8, -9)],
    [iso(3.6, -4.2), iso(3.6, -14)],
  ].map((line) => pen.line(line, '#7fb0ba', 3.4) + pen.line(line, '#a9cbd0', 1.2));
  return FIELDS.map((one) => field(pen, one)).join('') + ditches.join('') + pitch(pen);
}

/** The football pitch of the club. */
function pitch(pen: Pen): string {
  const area = { x: 15.2, y: -7.6, w: 4.4, d: 3 };
  const white = { stroke: '#f7f4e6', width: 1.1 };
  const inner = (x: number, y: number, w: number, d: number) => pen.poly(plot({ x, y, w, d }), '#9cbb66', white);
  const stripes = [0, 1, 2, 3, 4]
    .map((i) => pen.poly(plot({ x: area.x + 0.2 + i * 0.8, y: area.y + 0.2, w: 0.4, d: 2.6 }), '#a6c470'))
    .join('');
  const [cx, cy] = iso(area.x + 2.2, area.y + 1.5);
  return (
    pen.poly(plot(area), '#93b25e') +
    inner(15.4, -7.4, 4, 2.6) +
    stripes +
    pen.poly(plot({ x: 15.4, y: -7.4, w: 4, d: 2.6 }), '#9cbb66', { ...white, opacity: 0.45 }) +
    inner(15.4, -6.6, 0.6, 1) +
    inner(18.8, -6.6, 0.6, 1) +
    pen.line([iso(17.4, -7.4), iso(17.4, -4.8)], '#f7f4e6', 1.1) +
    pen.shape(`M${cx - 15} ${cy}a15 7.5 0 1 0 30 0a15 7.5 0 1 0 -30 0`, 'none', white)
  );
}
