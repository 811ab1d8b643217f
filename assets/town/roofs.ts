import { shade } from './colour.ts';
import { type Block, type Face, faceOf, type Side } from './face.ts';
import { between, iso, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

/** How far the eaves reach over the wall. */
const EAVES = 0.07;

/** Rows of tiles as faint lines across a sloping roof, from the eaves to the ridge. */
function tileRows(pen: Pen, plane: readonly [Point, Point, Point, Point], colour: string): string {
  const [a, b, c, d] = plane;
  return [0.2, 0.4, 0.6, 0.8]
    .map((share) => pen.line([between(a, d, share), between(b, c, share)], shade(colour, -0.14), 0.8, { opacity: 0.6 }))
    .join('');
}

function slope(pen: Pen, plane: readonly [Point, Point, Point, Point], colour: string): string {
  return pen.poly(plane, colour) + tileRows(pen, plane, colour);
}

export interface RidgeLook {
  /** The wall that carries the gable. */
  readonly front: Side;
  readonly rise: number;
  readonly tile: string;
  /** How far the roof reaches in front of the gable; zero behind a parapet. */
  readonly over: number;
}

/** Two slopes with the ridge running back from the gable; the far slope is drawn first. */
export function ridgeRoof(pen: Pen, block: Block, look: RidgeLook): string {
  const face = faceOf(block, look.front);
  const top = face.height;
  const { over, rise } = look;
  const plane = (edge: number): readonly [Point, Point, Point, Point] => [
    face.at(edge, top - 0.05, -over),
    face.at(edge, top - 0.05, face.depth + over),
    face.at(face.length / 2, top + rise, face.depth + over),
    face.at(face.length / 2, top + rise, -over),
  ];
  const light = shade(look.tile, 0.1);
  const dark = shade(look.tile, -0.16);
  const left = plane(-EAVES);
  const right = plane(face.length + (look.front === 'left' ? EAVES : 0));
  if (look.front === 'left') return pen.poly(left, light) + slope(pen, right, dark);
  return pen.poly(right, dark) + slope(pen, left, light);
}

/** A roof with four slopes. */
export function hipRoof(pen: Pen, block: Block, rise: number, tile: string): string {
  const { x, y, w, d, h, z = 0 } = block;
  const half = Math.min(w, d) / 2;
  const top = z + h;
  const first = iso(x + half, y + half, top + rise);
  const last = iso(x + w - half, y + d - half, top + rise);
  const corner = (px: number, py: number) =>
    iso(x + px * w + (px * 2 - 1) * EAVES, y + py * d + (py * 2 - 1) * EAVES, top - 0.04);
  const wide = w > d;
  const left: Point[] = [corner(0, 1), corner(1, 1), last, first];
  const right: Point[] = [corner(1, 1), corner(1, 0), wide ? last : first, last];
  return (
    pen.poly(left, shade(tile, 0.1)) +
    pen.poly(right, shade(tile, -0.16)) +
    pen.line([corner(1, 1), last], shade(tile, 0.2), 1)
  );
}

/** A flat roof with a raised edge. */
export function flatRoof(pen: Pen, block: Block, tile: string): string {
  const { x, y, w, d, h, z = 0 } = block;
  const rim = (inset: number) => {
    const area = [iso(x + inset, y + inset, z + h), iso(x + w - inset, y + inset, z + h)];
    return [...area, iso(x + w - inset, y + d - inset, z + h), iso(x + inset, y + d - inset, z + h)];
  };
  return pen.poly(rim(0), shade(tile, 0.16)) + pen.poly(rim(0.11), shade(tile, -0.08)) + edges(pen, block, tile);
}

function edges(pen: Pen, block: Block, tile: string): string {
  const band = (face: Face) => [
    face.at(0, face.height - 0.1),
    face.at(face.length, face.height - 0.1),
    face.at(face.length, face.height),
    face.at(0, face.height),
  ];
  return (
    pen.poly(band(faceOf(block, 'left')), shade(tile, 0.22)) + pen.poly(band(faceOf(block, 'right')), shade(tile, -0.1))
  );
}

/** A small white box with a window, standing on the slope that faces us. */
export function dormer(pen: Pen, block: Block, u: number, colours: { trim: string; tile: string }): string {
  const { x, y, d, h, z = 0 } = block;
  const box: Block = { x: x + u, y: y + d * 0.62, w: 0.42, d: d * 0.3, h: 0.34, z: z + h + 0.06 };
  const face = faceOf(box, 'left');
  const side = faceOf(box, 'right');
  const rect = (f: Face) => [f.at(0, 0), f.at(f.length, 0), f.at(f.length, f.height), f.at(0, f.height)];
  const lid = [
    iso(box.x, box.y, box.h + (box.z ?? 0)),
    iso(box.x + box.w, box.y, box.h + (box.z ?? 0)),
    face.at(box.w, box.h),
    face.at(0, box.h),
  ];
  const glass = [face.at(0.06, 0.06), face.at(0.36, 0.06), face.at(0.36, 0.28), face.at(0.06, 0.28)];
  const lamp = pen.chance(box.x, box.y, 9) < pen.mood.lit;
  return (
    pen.poly(rect(side), shade(colours.trim, -0.28)) +
    pen.poly(rect(face), colours.trim) +
    pen.poly(glass, lamp ? '#ffd877' : '#8fb6c6', { raw: lamp }) +
    pen.poly(lid, shade(colours.tile, -0.3))
  );
}
