import { useEffect, useRef, useState } from 'react';

const DIGITS = 3;

/**
 * The three digits of a page, typed anywhere outside a field. Gives what is typed so far; Escape forgets it.
 * Nothing is listened to while `on` is false.
 */
export function useTypedPage(on: boolean, openPage: (page: number) => void): string {
  const [typed, setTyped] = useState('');
  const soFar = useRef('');
  const open = useRef(openPage);
  useEffect(() => {
    open.current = openPage;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const next = afterKey(soFar.current, event);
      if (next === soFar.current) return;
      if (next.length === DIGITS) open.current(Number(next));
      soFar.current = next.length === DIGITS ? '' : next;
      setTyped(soFar.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
  return typed;
}

function afterKey(typed: string, event: KeyboardEvent): string {
  if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return typed;
  if (event.key === 'Escape') return '';
  const starts = typed === '' ? /^[1-8]$/ : /^\d$/;
  return starts.test(event.key) ? typed + event.key : typed;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
