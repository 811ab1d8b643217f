import type { Slug } from '../../../vocabulary/ids.ts';
import type { Dialogue } from '../conversation-of.ts';
import { happening } from '../happening.ts';
import { every, happened } from './condition-needs.ts';
import type { Need } from './need.ts';
import type { Occurrence } from './occurrence.ts';
import { whenNeed } from './release-need.ts';

/** How the lines of a conversation get said. `of`: the inject or actor it is of; `first`: what each line needs besides. */
export function lineOccurrences(
  { conversation: { lines }, path }: Dialogue,
  of: Slug,
  first: (line: number) => Need[] = () => [],
): Occurrence[] {
  const known = new Set(lines.map(({ id }) => id));
  return lines.map(({ id, after, when }, j) => {
    const where = [...path, 'lines', j];
    const needs = [
      ...first(j),
      ...(when ? [whenNeed([...where, 'when'])] : []),
      // A line that is not there, or waits for itself, is reported by itself.
      ...(after !== undefined && known.has(after) && after !== id
        ? [happened('line', [of, after], [...where, 'after'])]
        : []),
    ];
    return { key: happening('line', of, id), path: where, need: every(needs) };
  });
}
