import { type RefObject, useEffect } from 'react';

/** Takes up the focus when what had it has gone from the screen; never takes it from anything. */
export function useFocusWhenLost(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) ref.current?.focus();
  }, [ref]);
}
