import { iso, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

/** A pool of warm light; nothing by day. Radius in pixels. */
export function glow(pen: Pen, centre: Point, radius: number): string {
  if (pen.mood.glow === 0) return '';
  return pen.oval(centre, [radius, radius * 0.62], 'url(#glow)', { opacity: pen.mood.glow });
}

/** A street lamp, with its light when it is dark. */
export function lamp(pen: Pen, x: number, y: number): string {
  const foot = iso(x, y);
  const head: Point = [foot[0], foot[1] - 19];
  const on = pen.mood.glow > 0;
  return (
    glow(pen, foot, 26) +
    pen.line([foot, head], '#5a5550', 1.3) +
    pen.oval(head, [2.3, 2], on ? '#ffe9a8' : '#f3ead2', { raw: on }) +
    (on ? pen.oval(head, [8, 8], 'url(#glow)', { opacity: pen.mood.glow }) : '')
  );
}

/** The light of a lamp on the quay, mirrored in the river straight below it. */
export function mirrored(pen: Pen, x: number, y: number): string {
  if (pen.mood.glow < 0.5) return '';
  const [px, py] = iso(x, y);
  return pen.oval([px, py], [5, 26], 'url(#glow)', { opacity: pen.mood.glow * 0.55 });
}
