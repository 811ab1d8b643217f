import { type MinutesSeconds, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Problem } from '../problem.ts';
import type { Check, Path } from './check.ts';

/** Moments that cannot be: after the end, out of order, or past the end of a broadcast. */
export const findTimeProblems: Check = (scenario) => {
  const { duration, phases, injects, decisions } = scenario;
  const late = (at: MinutesSeconds | undefined, path: Path): Problem[] =>
    at !== undefined && toExerciseTime(at) > toExerciseTime(duration)
      ? [
          time(
            path,
            `${at} ligt na het einde van de oefening (${duration}).`,
            'Kies een eerder moment of verleng duration.',
          ),
        ]
      : [];
  return [
    ...phases.flatMap(({ from }, i) => [
      ...late(from, ['phases', i, 'from']),
      ...outOfOrder(phases[i - 1]?.from, from, ['phases', i, 'from']),
    ]),
    ...injects.flatMap((inject, i) => [
      ...late(inject.release.at, ['injects', i, 'release', 'at']),
      ...cueProblems(inject.content, ['injects', i, 'content', 'broadcast']),
    ]),
    ...decisions.flatMap(({ opens, openFor }, i) => [
      ...late(opens.at, ['decisions', i, 'opens', 'at']),
      ...noTime(openFor, ['decisions', i, 'openFor']),
    ]),
  ];
};

function outOfOrder(before: MinutesSeconds | undefined, from: MinutesSeconds, path: Path): Problem[] {
  if (before === undefined || toExerciseTime(before) < toExerciseTime(from)) return [];
  return [
    time(path, `Deze fase begint om ${from}, niet na de vorige (${before}).`, 'Zet de fasen op volgorde van tijd.'),
  ];
}

function noTime(openFor: MinutesSeconds, path: Path): Problem[] {
  if (toExerciseTime(openFor) > 0) return [];
  return [
    time(path, 'Dit beslispunt sluit op het moment dat het opengaat.', 'Geef openFor minstens een paar minuten.'),
  ];
}

type Content = Parameters<Check>[0]['injects'][number]['content'];

function cueProblems(content: Content, path: Path): Problem[] {
  if (content.channel !== 'broadcast') return [];
  const { cues, seconds } = content.broadcast;
  return cues.flatMap(({ at }, i) => {
    const where = [...path, 'cues', i, 'at'];
    if (at > seconds)
      return [time(where, `De uitzending duurt ${seconds} seconden; dit begint op ${at}.`, 'Verleng seconds.')];
    if (at >= (cues[i - 1]?.at ?? -1)) return [];
    return [time(where, 'Deze tekst begint eerder dan de vorige.', 'Zet de teksten op volgorde van tijd.')];
  });
}

function time(path: Path, message: string, remedy: string): Problem {
  return { code: 'impossible-time', path, message, remedy };
}
