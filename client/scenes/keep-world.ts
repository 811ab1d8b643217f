/** A drawing of the world that can be asked for a frame. */
export type World = { draw: () => void; close: () => void };

/** Opens a world; `onLost` is called when it cannot draw, or not any more. */
export type OpenWorld = (renderer: 'webgl' | 'canvas', onLost: () => void) => World;

/**
 * Keeps a world open: draws at most once a frame, and goes on with a plain canvas when WebGL is lost.
 * `onLost`: that did not work either.
 */
export function keepWorld(open: OpenWorld, renderer: 'webgl' | 'canvas', onLost: () => void): World {
  let world = open(renderer, () => fallBack(renderer));
  let frame: number | undefined;
  let closed = false;

  function fallBack(lost: 'webgl' | 'canvas'): void {
    // What lost its context is still busy telling so.
    queueMicrotask(() => {
      if (closed) return;
      world.close();
      if (lost === 'webgl') world = open('canvas', () => fallBack('canvas'));
      else onLost();
    });
  }

  return {
    draw: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        world.draw();
      });
    },
    close: () => {
      closed = true;
      if (frame !== undefined) cancelAnimationFrame(frame);
      world.close();
    },
  };
}
