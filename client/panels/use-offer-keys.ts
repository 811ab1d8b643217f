import { useEffect, useRef } from 'react';

const MOST = 9;

/**
 * The keys 1 to 9 choose one of `count` sentences, anywhere outside a field and without Ctrl, Alt or Meta.
 * Gives how many sentences have a key.
 */
export function useOfferKeys(count: number, choose: (index: number) => void): number {
  const withKey = Math.min(count, MOST);
  const chosen = useRef(choose);
  useEffect(() => {
    chosen.current = choose;
  });
  useEffect(() => {
    if (withKey === 0) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isBusy(event.target)) return;
      const index = Number(event.key) - 1;
      if (index >= 0 && index < withKey) chosen.current(index);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [withKey]);
  return withKey;
}

/** Somebody types, or a menu or dialog has the keyboard. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null
  );
}
