import type { Effect } from '../../../../shared/scenario/effect.ts';
import type { Knowledge } from './knowledge.ts';

/** How far consequences move the meters that this play is out to move. */
export function pull({ wishes }: Knowledge, effects: readonly Effect[]): number {
  const [raised, lowered] = [wishes.wanted('raise'), wishes.wanted('lower')];
  if (raised.length + lowered.length === 0) return 0;
  let sum = 0;
  for (const effect of effects) {
    if (!('by' in effect)) continue;
    const meter = 'gauge' in effect ? effect.gauge : `${effect.alliance}/${effect.meter}`;
    if (raised.some((deed) => deed.meter === meter)) sum += effect.by;
    if (lowered.some((deed) => deed.meter === meter)) sum -= effect.by;
  }
  return sum;
}

/** One of these, by luck in [0, 1). */
export function oneOf<T>(things: readonly T[], luck: number): T | undefined {
  return things[Math.floor(luck * things.length)];
}
