import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { SessionStore, Snapshot } from './session-store.ts';

export const SessionContext = createContext<SessionStore | undefined>(undefined);

/** The store of the session this screen shows. Throws outside a SessionContext: that is a bug. */
export function useStore(): SessionStore {
  const store = useContext(SessionContext);
  if (!store) throw new Error('useStore is used outside a SessionContext');
  return store;
}

/** The latest snapshot; the component renders again after every commit. */
export function useSession(): Snapshot {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}

/** Exercise time in ms, looked at again every `every` ms of wall time. */
export function useExerciseTime(every = 1000): number {
  const store = useStore();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return store.exerciseTime();
}
