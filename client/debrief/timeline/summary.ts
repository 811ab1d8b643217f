import type { Texts } from '../../text/nl.ts';
import { DOT_KINDS } from '../insight/lanes.ts';
import type { Retrospect } from '../insight/retrospect.ts';

/** What the timeline shows, in sentences: one per person and one for what came in. */
export function summaryOf(
  { everybody, dots, arrivals }: Retrospect,
  words: Texts['debrief']['replay']['timeline'],
): string {
  const people = everybody.map(({ player, name }) => {
    const own = dots.filter((dot) => dot.player === player);
    const parts = DOT_KINDS.flatMap((kind) => {
      const count = own.filter((dot) => dot.kind === kind).length;
      return count === 0 ? [] : words.counts[kind](count);
    });
    return words.person(name, parts);
  });
  return words.summary([...people, words.arrivals(arrivals.length)].join(' '));
}
