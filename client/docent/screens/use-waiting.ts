import { useEffect, useState } from 'react';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { useRegie } from './regie-context.ts';

const EVERY = 5000;

/** What each conditional inject still waits for, asked again every five seconds while somebody looks. */
export function useWaiting(isLooking: boolean): Readonly<Record<Slug, string>> {
  const { api, session } = useRegie();
  const [missing, setMissing] = useState<Record<Slug, string>>({});

  useEffect(() => {
    if (!isLooking) return;
    let isWanted = true;
    async function look(): Promise<void> {
      const answer = await api.waiting(session);
      // Without an answer the last one stays: better old news than a list that jumps.
      if (isWanted && answer.ok)
        setMissing(Object.fromEntries(answer.value.map((line) => [line.inject, line.missing])));
    }
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [api, session, isLooking]);

  return missing;
}
