import type { Slug } from '../../../vocabulary/ids.ts';
import type { Condition } from '../../condition.ts';

/** The inject that must be out for this to be so; undefined where it hangs on none, or on one of several. */
export function injectBehind({ released, opened, answered, unanswered, expected, line }: Condition): Slug | undefined {
  return released ?? (opened ?? answered ?? unanswered ?? expected ?? line)?.inject;
}
