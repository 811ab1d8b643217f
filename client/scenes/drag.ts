import type { Spot } from './town-data.ts';

/** Less than this many CSS pixels is a click with an unsteady hand. */
const THRESHOLD = 6;

/**
 * Lets people drag inside a box, with mouse, pen or finger, also where the drag starts on a button.
 * Gives the CSS pixels since the last call; the click that ends a drag is swallowed. Returns how to stop.
 */
export function listenToDrag(box: HTMLElement, onDrag: (by: Spot) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let last: Spot | undefined;
  let dragging = false;

  function down(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    dragging = false;
  }

  function move(event: PointerEvent): void {
    if (!last || !event.isPrimary) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    if (!dragging && Math.hypot(by.x, by.y) < THRESHOLD) return;
    if (!dragging) box.setPointerCapture(event.pointerId);
    dragging = true;
    last = { x: event.clientX, y: event.clientY };
    onDrag(by);
  }

  function click(event: MouseEvent): void {
    if (dragging) event.stopPropagation();
    dragging = false;
  }

  const over = () => {
    last = undefined;
  };
  box.addEventListener('pointerdown', down, { signal });
  box.addEventListener('pointermove', move, { signal });
  box.addEventListener('pointerup', over, { signal });
  box.addEventListener('pointercancel', over, { signal });
  box.addEventListener('click', click, { signal, capture: true });
  return () => stop.abort();
}
