import { type Camera, cameraOn, clampCamera, dragged, isInView, type Size } from './camera.ts';
import { listenToDrag } from './drag.ts';
import type { Look } from './scene-link.ts';
import type { Spot } from './town-data.ts';

export type LookKeeper = {
  /** A new object after every change. */
  look: () => Look;
  /** Brings a world spot into view when it is not. */
  lookAt: (spot: Spot) => void;
  close: () => void;
};

/** Pixels from the edge where a spot does not count as in view. */
const MARGIN = 70;

/** Keeps how a world is looked at, starting at a spot: follows the size of the frame, and whoever drags in it. */
export function keepLook(frame: HTMLElement, world: Size, start: Spot, onLook: () => void): LookKeeper {
  let look = lookFrom(cameraOn(start, sizeOf(frame), world));

  function lookFrom(camera: Camera): Look {
    return { camera, frame: sizeOf(frame), ratio: deviceRatio() };
  }

  function turn(camera: Camera): void {
    look = { ...look, camera };
    onLook();
  }

  function fit(): void {
    const size = sizeOf(frame);
    if (size.width === 0 || size.height === 0) return;
    const { scale } = cameraOn(start, size, world);
    look = lookFrom(clampCamera({ ...look.camera, scale }, size, world));
    onLook();
  }

  const watch = new ResizeObserver(fit);
  watch.observe(frame);
  const stopDragging = listenToDrag(frame, (by) => turn(dragged(look.camera, by, look.frame, world)));

  return {
    look: () => look,
    lookAt: (spot) => {
      if (!isInView(look.camera, look.frame, spot, MARGIN)) turn(cameraOn(spot, look.frame, world));
    },
    close: () => {
      watch.disconnect();
      stopDragging();
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

/** More than two device pixels per CSS pixel costs much and shows nothing. */
function deviceRatio(): number {
  return Math.min(2, globalThis.devicePixelRatio || 1);
}
