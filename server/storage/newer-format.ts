import { newerFormatOf } from '../../shared/scenario/lift-scenario.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { SCENARIO_FORMAT } from '../../shared/scenario/scenario.ts';

/** That a scenario was made by a newer Samenspel than this one. There is no more to say of it: all may be otherwise. */
export function newerFormat(document: unknown): Problem[] {
  const format = newerFormatOf(document);
  if (format === undefined) return [];
  return [
    {
      code: 'newer-format',
      path: ['format'],
      message: `Dit scenario komt uit een nieuwere versie van Samenspel: format ${format}. Deze versie leest tot en met format ${SCENARIO_FORMAT}.`,
      remedy: `Werk Samenspel bij, of vraag de maker om het scenario in format ${SCENARIO_FORMAT}.`,
    },
  ];
}
