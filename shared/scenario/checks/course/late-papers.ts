import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Scenario } from '../../scenario.ts';
import type { Found } from '../check.ts';
import { happening } from '../happening.ts';
import type { Course } from './need.ts';

/** Press conferences that are over before the form with the line of the teams opens, and replies for after the end. */
export function latePapers({ press, actors, duration }: Scenario, courses: readonly Course[]): Found[] {
  const end = toExerciseTime(duration);
  return [
    ...press.flatMap(({ id, opens: { at }, lasts }, i) => {
      // With a fixed time it has its own check.
      const first = Math.min(...courses.map(({ earliest }) => earliest(happening('press', id))));
      if (at !== undefined || first + toExerciseTime(lasts) <= end || !Number.isFinite(first)) return [];
      const message = `De persconferentie is nog bezig als de oefening eindigt (${duration}).`;
      return [late(['press', i, 'lasts'], message, 'Laat haar eerder beginnen, of kies een kortere tijd.')];
    }),
    ...press.flatMap(({ line, opens: { at }, lasts }, i) => {
      if (line === undefined || at === undefined) return [];
      const first = Math.min(...courses.map(({ earliest }) => earliest(happening('form', line))));
      const over = toExerciseTime(at) + toExerciseTime(lasts);
      if (first < over || !Number.isFinite(first)) return [];
      const message = `De persconferentie is voorbij voor het formulier "${line}" opengaat.`;
      return [late(['press', i, 'line'], message, 'Laat het formulier eerder opengaan, of haal line weg.')];
    }),
    ...actors.flatMap(({ replies }, i) =>
      replies.flatMap(({ after }, j) =>
        toExerciseTime(after) < toExerciseTime(duration)
          ? []
          : [
              late(
                ['actors', i, 'replies', j, 'after'],
                `Dit antwoord komt nooit: het wacht ${after} en de oefening duurt ${duration}.`,
                'Kies een kortere tijd bij after.',
              ),
            ],
      ),
    ),
  ];
}

function late(path: Found['path'], message: string, remedy: string): Found {
  return { code: 'too-late', path, message, remedy };
}
