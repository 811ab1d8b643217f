import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Scenario } from '../../scenario.ts';
import type { Found, Path } from '../check.ts';
import { type Happening, happening } from '../happening.ts';
import { type Course, keysIn } from './need.ts';
import type { Occurrence } from './occurrence.ts';

type Waiting = { host: Happening; lasts: string | undefined; effects: readonly unknown[]; path: Path; list: string };

/** Consequences of what is not done in time, where the time is only over after the end. */
export function neverExpired(
  scenario: Scenario,
  occurrences: readonly Occurrence[],
  courses: readonly Course[],
): Found[] {
  const end = toExerciseTime(scenario.duration);
  return waitingIn(scenario, occurrences).flatMap(({ host, lasts, effects, path, list }) => {
    const first = Math.min(...courses.map(({ earliest }) => earliest(host)));
    if (lasts === undefined || effects.length === 0 || !Number.isFinite(first)) return [];
    if (first + toExerciseTime(lasts) <= end) return [];
    const message = `Deze tijd is pas na het einde van de oefening (${scenario.duration}) om, dus wat onder ${list} staat komt nooit.`;
    return [{ code: 'too-late', path, message, remedy: `Kies een kortere tijd, of haal ${list} weg.` }];
  });
}

function waitingIn({ injects, decisions, forms }: Scenario, occurrences: readonly Occurrence[]): Waiting[] {
  // Where something waits for it, that tells it already.
  const awaited = new Set(occurrences.flatMap(({ need }) => keysIn(need)));
  return [
    ...injects.flatMap(({ id, expect }, i) =>
      expect === undefined || awaited.has(happening('missed', id))
        ? []
        : [
            {
              host: happening('inject', id),
              lasts: expect.within,
              effects: expect.missed,
              path: ['injects', i, 'expect', 'within'],
              list: 'missed',
            },
          ],
    ),
    ...decisions.map(({ id, openFor, expired }, i) => ({
      host: happening('decision', id),
      lasts: openFor,
      effects: expired,
      path: ['decisions', i, 'openFor'],
      list: 'expired',
    })),
    ...forms.map(({ id, openFor, expired }, i) => ({
      host: happening('form', id),
      lasts: openFor,
      effects: expired,
      path: ['forms', i, 'openFor'],
      list: 'expired',
    })),
  ];
}
