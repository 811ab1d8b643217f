import type { Spot } from './town-data.ts';

/** A width and height: of the frame on screen in CSS pixels, or of the world. */
export type Size = { width: number; height: number };

/** What is looked at: the world point in the middle of the frame, and CSS pixels per world pixel. */
export type Camera = { middle: Spot; scale: number };

/** Smaller than this the labels would lie on top of each other. */
export const SMALLEST_SCALE = 0.66;

/** Looks at a spot with the town filling the frame, as close to the middle as the edges allow. */
export function cameraOn(spot: Spot, frame: Size, world: Size): Camera {
  const scale = Math.max(frame.width / world.width, frame.height / world.height, SMALLEST_SCALE);
  return clampCamera({ middle: spot, scale }, frame, world);
}

/** The same view without anything outside the world in it. */
export function clampCamera({ middle, scale }: Camera, frame: Size, world: Size): Camera {
  return {
    scale,
    middle: {
      x: clampAxis(middle.x, frame.width / scale, world.width),
      y: clampAxis(middle.y, frame.height / scale, world.height),
    },
  };
}

/** The view after the picture was dragged so many CSS pixels. */
export function dragged(camera: Camera, by: Spot, frame: Size, world: Size): Camera {
  const { middle, scale } = camera;
  const to = { x: middle.x - by.x / scale, y: middle.y - by.y / scale };
  return clampCamera({ middle: to, scale }, frame, world);
}

/** Where a world spot falls in the frame, in CSS pixels from its top left corner. */
export function project({ middle, scale }: Camera, frame: Size, spot: Spot): Spot {
  return {
    x: (spot.x - middle.x) * scale + frame.width / 2,
    y: (spot.y - middle.y) * scale + frame.height / 2,
  };
}

/** True when a world spot falls inside the frame, at least `margin` CSS pixels from its edges. */
export function isInView(camera: Camera, frame: Size, spot: Spot, margin: number): boolean {
  const { x, y } = project(camera, frame, spot);
  return x >= margin && x <= frame.width - margin && y >= margin && y <= frame.height - margin;
}

function clampAxis(middle: number, seen: number, whole: number): number {
  if (seen >= whole) return whole / 2;
  return Math.min(whole - seen / 2, Math.max(seen / 2, middle));
}
