import { type RefObject, useEffect } from 'react';

/** Scrolls the box around the current row as far as needed when the row changes; the page itself stays where it is. */
export function useKeepInSight(box: RefObject<HTMLElement | null>, current: string | undefined): void {
  useEffect(() => {
    const row = current === undefined ? null : box.current?.querySelector<HTMLElement>('[aria-current]');
    const frame = row?.closest<HTMLElement>('[role=tabpanel]');
    if (!row || !frame) return;
    const [top, bottom] = [row.offsetTop - frame.offsetTop, row.offsetTop - frame.offsetTop + row.offsetHeight];
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
  }, [box, current]);
}
