import { useEffect, useEffectEvent } from 'react';

/** When somebody presses a link to the screen she is on already: the address does not change, so the screen must hear it. */
export function useAgain(path: string, onAgain: () => void): void {
  const again = useEffectEvent(onAgain);
  useEffect(() => {
    function onClick({ target }: MouseEvent): void {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.getAttribute('href') === `#${path}`) again();
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [path]);
}
