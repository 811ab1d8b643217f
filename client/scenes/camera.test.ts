import { describe, expect, it } from 'vitest';
import { cameraOn, clampCamera, dragged, isInView, project, SMALLEST_SCALE } from './camera.ts';

const WORLD = { width: 1366, height: 768 };
const DESKTOP = { width: 972, height: 704 };
const PHONE = { width: 390, height: 440 };

describe('cameraOn', () => {
  it('fills the frame', () => {
    const { scale } = cameraOn({ x: 683, y: 384 }, DESKTOP, WORLD);
    expect(scale).toBeCloseTo(704 / 768);
    expect(WORLD.width * scale).toBeGreaterThanOrEqual(DESKTOP.width);
  });

  it('never makes the labels lie on each other on a small phone', () => {
    expect(cameraOn({ x: 0, y: 0 }, { width: 320, height: 200 }, WORLD).scale).toBe(SMALLEST_SCALE);
  });

  it.each([
    { x: -500, y: -500 },
    { x: 5000, y: 5000 },
    { x: 700, y: 300 },
  ])('shows nothing beside the world when looking at $x,$y', (spot) => {
    for (const frame of [DESKTOP, PHONE]) {
      const camera = cameraOn(spot, frame, WORLD);
      const topLeft = project(camera, frame, { x: 0, y: 0 });
      const bottomRight = project(camera, frame, { x: WORLD.width, y: WORLD.height });
      expect(topLeft.x).toBeLessThanOrEqual(1e-9);
      expect(topLeft.y).toBeLessThanOrEqual(1e-9);
      expect(bottomRight.x).toBeGreaterThanOrEqual(frame.width - 1e-9);
      expect(bottomRight.y).toBeGreaterThanOrEqual(frame.height - 1e-9);
    }
  });

  it('puts what it looks at in the middle when the edges allow', () => {
    const camera = cameraOn({ x: 700, y: 384 }, PHONE, WORLD);
    expect(project(camera, PHONE, { x: 700, y: 384 })).toEqual({ x: 195, y: 220 });
  });
});

it('centres a world that is smaller than the frame', () => {
  const camera = clampCamera({ middle: { x: 0, y: 0 }, scale: 0.1 }, DESKTOP, WORLD);
  expect(camera.middle).toEqual({ x: 683, y: 384 });
});

it('moves with the finger, and stops at the edge of the world', () => {
  const start = cameraOn({ x: 700, y: 384 }, PHONE, WORLD);
  const moved = dragged(start, { x: -40, y: 0 }, PHONE, WORLD);
  const before = project(start, PHONE, { x: 700, y: 384 });
  expect(project(moved, PHONE, { x: 700, y: 384 }).x).toBeCloseTo(before.x - 40);
  const far = dragged(start, { x: 99_999, y: 0 }, PHONE, WORLD);
  expect(project(far, PHONE, { x: 0, y: 0 }).x).toBeCloseTo(0);
});

it('knows what is in view', () => {
  const camera = cameraOn({ x: 700, y: 384 }, PHONE, WORLD);
  expect(isInView(camera, PHONE, { x: 700, y: 384 }, 70)).toBe(true);
  expect(isInView(camera, PHONE, { x: 20, y: 384 }, 70)).toBe(false);
});
