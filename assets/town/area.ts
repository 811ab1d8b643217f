import { WORLD } from './iso.ts';

/** A rectangle of the world, in whole pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const WHOLE_WORLD: Area = { x: 0, y: 0, w: WORLD.width, h: WORLD.height };

/** The size of the small picture of a place, in pixels. */
export const PICTURE = { width: 320, height: 180 } as const;

/** What the small picture of a place shows: the building with some air, inside the world. */
export function pictureArea(texture: Area): Area {
  const shape = PICTURE.width / PICTURE.height;
  const h = Math.round(Math.max(texture.h * 1.16, (texture.w * 1.16) / shape));
  const w = Math.round(h * shape);
  const within = (start: number, size: number, limit: number) => Math.round(Math.max(0, Math.min(limit - size, start)));
  return {
    x: within(texture.x + texture.w / 2 - w / 2, w, WORLD.width),
    y: within(texture.y + texture.h / 2 - h / 2, h, WORLD.height),
    w,
    h,
  };
}
