import { useEffect, useEffectEvent } from 'react';

const ANSWERS_TO_SPACE = 'a,button,input:not([type=range]),select,textarea,summary,[role=tab],[role=dialog]';

/** The space bar plays and stops, except where it already means something. */
export function useSpaceKey(toggle: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== ' ' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(ANSWERS_TO_SPACE)) return;
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
