import type { Slug } from '../../../vocabulary/ids.ts';
import type { Condition } from '../../condition.ts';

/** The inject that must be out for this to be so; undefined where it hangs on none, or on one of several. */
export function injectBehind(condition: Condition): Slug | undefined {
  const { released, opened, answered, unanswered, elapsed, expected, line, contact, said } = condition;
  const about = opened ?? answered ?? unanswered ?? elapsed ?? expected ?? line ?? contact?.after ?? said?.after;
  return released ?? about?.inject;
}
