import { lean, type Mind } from '../../../bots/mind.ts';
import type { Knowledge } from './knowledge.ts';

/** From here on somebody sees what would do harm. */
export const WISE = 0.75;

/** How well this one plays: not all in a play are alike, and who feuds does not see what is good for all. */
export function insightOf({ spec }: Knowledge, mind: Mind): number {
  const own = spec.insight + 0.3 * (lean(mind, 'insight', '') - 0.5);
  return Math.min(1, Math.max(0, mind.traits.blames ? own * 0.4 : own));
}
