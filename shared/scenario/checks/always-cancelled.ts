import { toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';

/** A timed inject that an earlier timed inject cancels whatever the teams do. */
export const findAlwaysCancelled: Check = (scenario) => {
  const cancelled = cancelledBeforehand(scenario);
  return scenario.injects.flatMap(({ id }, i) => {
    const by = cancelled.get(id);
    if (by === undefined) return [];
    return [
      {
        code: 'always-cancelled',
        path: ['injects', i, 'release', 'at'],
        message: `Deze inject komt nooit: "${by}" annuleert hem altijd al eerder.`,
        remedy: `Haal cancel weg bij "${by}", of laat het afhangen van een beslissing of een verwachte actie.`,
      },
    ];
  });
};

/** Injects that can never be released, each with the inject that cancels it first. */
export function cancelledBeforehand({ injects }: Scenario): Map<Slug, Slug> {
  const due = new Map(injects.flatMap(({ id, release: { at } }) => (at ? [[id, toExerciseTime(at)] as const] : [])));
  const isBefore = (first: Slug, then: Slug): boolean =>
    (due.get(first) ?? Number.POSITIVE_INFINITY) < (due.get(then) ?? Number.NEGATIVE_INFINITY);
  return new Map(
    injects.flatMap(({ id, effects }) =>
      effects.flatMap((effect) =>
        'cancel' in effect && isBefore(id, effect.cancel) ? [[effect.cancel, id] as const] : [],
      ),
    ),
  );
}
