import { shade } from '../colour.ts';
import { type Block, faceOf, panel } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, type Point } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { drawTower } from '../towers.ts';
import { pane } from '../windows.ts';
import { words } from '../words.ts';

/** De Ark: the old church with its spire, and in front the hall with a roof like a hull. */
export function church(pen: Pen, { site: { x, y } }: Place): string {
  const nave = drawHouse(pen, {
    block: { x: x + 0.75, y: y + 0.1, w: 2.5, d: 1, h: 1.45 },
    roof: { kind: 'gable', rise: 0.95, front: 'right', shape: 'plain' },
    wall: '#c08d63',
    tile: '#5f6570',
    left: { columns: 5, width: 0.18, height: 0.8, sill: 0.4 },
    right: { columns: 1, width: 0.4, height: 0.85, sill: 0.35 },
  });
  const tower = drawTower(pen, {
    block: { x, y: y + 0.15, w: 0.9, d: 0.9, h: 3.7 },
    wall: '#b98258',
    tile: '#555c68',
    spire: 2.3,
    windows: { columns: 1, rows: 3, width: 0.2, height: 0.46, sill: 0.6, step: 0.86 },
  });
  return nave + tower + hall(pen, { x: x + 1.5, y: y + 1.15, w: 1.75, d: 0.75, h: 0.62 });
}

/** The hall: low brick, glass end, and a curved wooden roof with a keel. */
function hall(pen: Pen, block: Block): string {
  const walls = drawHouse(pen, {
    block,
    roof: { kind: 'flat' },
    wall: '#d8a473',
    tile: '#8a5a3c',
    door: '#2f5f78',
    left: { columns: 4, width: 0.26, height: 0.34, sill: 0.2, shop: true, door: 2 },
  });
  const { x, y, w, d, h } = block;
  const arc = (i: number, u: number): Point => {
    const angle = (Math.PI * i) / 8;
    const sheer = Math.abs(u - 0.5) * 0.3;
    return iso(
      x - 0.1 + u * (w + 0.2),
      y + d + 0.06 - ((1 - Math.cos(angle)) / 2) * (d + 0.12),
      h + Math.sin(angle) * 0.42 + sheer,
    );
  };
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const planks = [7, 6, 5, 4, 3, 2, 1, 0].map((i) => {
    const outline = [...shares.map((u) => arc(i, u)), ...shares.toReversed().map((u) => arc(i + 1, u))];
    return pen.poly(outline, shade('#9a6238', 0.22 - i * 0.07));
  });
  const end = faceOf(block, 'right');
  const cap = Array.from({ length: 9 }, (_, i) => arc(i, 1));
  const board = faceOf({ ...block, d: d + 0.08 }, 'left');
  return (
    walls +
    pane(pen, end, [0.1, 0.12, d - 0.2, 0.4]) +
    planks.join('') +
    pen.poly(cap, '#7a4c2c') +
    pen.line(cap, '#f0dcae', 1.5) +
    panel(pen, board, [0.06, 0.56, 0.72, 0.17], '#2f5f78') +
    words(pen, board, [0.42, 0.6], { text: 'DE ARK', size: 4.6, colour: '#ffffff' })
  );
}
