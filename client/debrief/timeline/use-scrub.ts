import { type PointerEvent, useRef } from 'react';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';

type Scrub = {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
};

/** Pressing and dragging anywhere on the lanes moves the moment, as the slider above them does for keys. */
export function useScrub(end: ExerciseTime, onSeek: (at: number) => void): Scrub {
  const isDragging = useRef(false);

  function seek(event: PointerEvent<HTMLElement>): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) onSeek(((event.clientX - left) / width) * end);
  }

  function stop(): void {
    isDragging.current = false;
  }

  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      isDragging.current = true;
      seek(event);
    },
    onPointerMove: (event) => {
      if (isDragging.current) seek(event);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
