import { useEffect } from 'react';
import { useDraft } from './use-draft.ts';

export type Briefed = { isBriefed: boolean; keep: () => void };

/** Whether this browser showed the briefing of this session, before or during play. */
export function useBriefed(): Briefed {
  const [isBriefed, keep] = useDraft('briefed', false);
  return { isBriefed, keep: () => keep(true) };
}

/** Keeps that the briefing was on the screen. */
export function useBriefingShown(): void {
  const { isBriefed, keep } = useBriefed();
  useEffect(() => {
    if (!isBriefed) keep();
  });
}
