import { useState, useSyncExternalStore } from 'react';

const KEY = 'samenspel.still';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

export type Still = {
  /** Nobody walks. */
  isStill: boolean;
  /** The device asks for it, so there is nothing to choose. */
  isAsked: boolean;
  choose: (still: boolean) => void;
};

/** Whether things stand still: because the device asks for less movement, or because the person chose so here. */
export function useStill(): Still {
  const isAsked = useSyncExternalStore(subscribe, asksLessMotion, () => false);
  const [chosen, setChosen] = useState(readChoice);
  return {
    isStill: isAsked || chosen,
    isAsked,
    choose: (still) => {
      setChosen(still);
      keepChoice(still);
    },
  };
}

function subscribe(changed: () => void): () => void {
  const query = globalThis.matchMedia?.(LESS_MOTION);
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}

function asksLessMotion(): boolean {
  return globalThis.matchMedia?.(LESS_MOTION).matches ?? false;
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

function keepChoice(still: boolean): void {
  try {
    localStorage.setItem(KEY, still ? 'yes' : 'no');
  } catch {
    // Without storage the choice lives as long as the page.
  }
}
