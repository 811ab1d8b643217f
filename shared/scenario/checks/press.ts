import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { FollowUp, PressConference } from '../press.ts';
import type { Check, Found, Path } from './check.ts';

/** From the word of welcome to the first question. */
const WELCOME: ExerciseTime = 15_000;
/** A press conference with room for fewer questions is none. */
const LEAST = 3;

/** Press conferences that are over before they begin, and second questions that never get their turn. */
export const findPressProblems: Check = ({ press, duration }) =>
  press.flatMap((conference, i) => [
    ...tooShort(conference, ['press', i]),
    ...pastTheEnd(conference, duration, ['press', i]),
    ...conference.questions.flatMap(({ followUps }, j) =>
      neverAsked(followUps, ['press', i, 'questions', j, 'followUps']),
    ),
  ]);

function tooShort({ lasts, every }: PressConference, at: Path): Found[] {
  const room = Math.ceil((toExerciseTime(lasts) - WELCOME) / Math.max(toExerciseTime(every), 1));
  if (room >= LEAST) return [];
  return [
    {
      code: 'press-too-short',
      path: [...at, 'lasts'],
      message: `In ${lasts} passen geen ${LEAST} vragen.`,
      remedy: 'Kies een langere tijd bij lasts of een kortere bij every.',
    },
  ];
}

function pastTheEnd({ opens, lasts }: PressConference, duration: string, at: Path): Found[] {
  if (opens.at === undefined || toExerciseTime(opens.at) > toExerciseTime(duration)) return [];
  if (toExerciseTime(opens.at) + toExerciseTime(lasts) <= toExerciseTime(duration)) return [];
  const message = `De persconferentie is nog bezig als de oefening eindigt (${duration}).`;
  return [
    { code: 'impossible-time', path: [...at, 'lasts'], message, remedy: 'Begin eerder, of kies een kortere tijd.' },
  ];
}

// One second question a question, and the first that fits. Silence is no answer, so "any" does not hide it.
function neverAsked(followUps: readonly FollowUp[], at: Path): Found[] {
  return followUps.flatMap(({ on }, i) => {
    const hidden = followUps
      .slice(0, i)
      .some((earlier) => same(earlier.on, on) || (earlier.on === 'any' && on !== 'silence'));
    if (!hidden) return [];
    const message = 'Deze doorvraag komt nooit aan de beurt: een eerdere past altijd als deze past.';
    return [
      {
        code: 'shadowed',
        path: [...at, i, 'on'],
        message,
        remedy: 'Zet on: any als laatste, en elk onderwerp één keer.',
      },
    ];
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
