import { beforeEach, expect, it, vi } from 'vitest';
import { keepWorld, type OpenWorld } from './keep-world.ts';

const events: string[] = [];
const lose: (() => void)[] = [];
const open: OpenWorld = (renderer, onLost) => {
  events.push(`open ${renderer}`);
  lose.push(onLost);
  return { draw: () => events.push(`draw ${renderer}`), close: () => events.push(`close ${renderer}`) };
};
const frames: (() => void)[] = [];
const nextFrame = () => frames.splice(0).forEach((run) => void run());

beforeEach(() => {
  for (const list of [events, lose, frames]) list.splice(0);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  return () => vi.unstubAllGlobals();
});

it('draws once a frame, however often it is asked', () => {
  const world = keepWorld(open, 'webgl', () => undefined);
  world.draw();
  world.draw();
  nextFrame();
  world.draw();
  nextFrame();
  expect(events).toEqual(['open webgl', 'draw webgl', 'draw webgl']);
});

it('goes on with a plain canvas when WebGL is lost, and gives up when that fails too', async () => {
  const onLost = vi.fn();
  keepWorld(open, 'webgl', onLost);
  lose[0]?.();
  await Promise.resolve();
  expect(events).toEqual(['open webgl', 'close webgl', 'open canvas']);
  expect(onLost).not.toHaveBeenCalled();
  lose[1]?.();
  await Promise.resolve();
  expect(events.at(-1)).toBe('close canvas');
  expect(onLost).toHaveBeenCalledOnce();
});

it('opens nothing any more after it was closed', async () => {
  const world = keepWorld(open, 'webgl', () => undefined);
  world.draw();
  lose[0]?.();
  world.close();
  await Promise.resolve();
  nextFrame();
  expect(events).toEqual(['open webgl', 'close webgl']);
});
