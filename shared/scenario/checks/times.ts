import { type MinutesSeconds, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Content } from '../content.ts';
import type { Release } from '../inject.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';

/** Moments that cannot be: after the end, out of order, or past the end of a broadcast. */
export const findTimeProblems: Check = (scenario) => {
  const { duration, phases, injects, decisions, forms, press } = scenario;
  const late = (at: MinutesSeconds | undefined, path: Path): Found[] =>
    at !== undefined && toExerciseTime(at) > toExerciseTime(duration)
      ? [
          time(
            path,
            `${at} ligt na het einde van de oefening (${duration}).`,
            'Kies een eerder moment of verleng duration.',
          ),
        ]
      : [];
  const release = ({ at, until }: Release, path: Path): Found[] => [
    ...late(at, [...path, 'at']),
    ...late(until, [...path, 'until']),
  ];
  return [
    ...phases.flatMap(({ from }, i) => [
      ...late(from, ['phases', i, 'from']),
      ...outOfOrder(phases[i - 1]?.from, from, ['phases', i, 'from']),
    ]),
    ...injects.flatMap((inject, i) => [
      ...release(inject.release, ['injects', i, 'release']),
      ...deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) =>
        cueProblems(content, [...path, 'broadcast']),
      ),
    ]),
    ...decisions.flatMap(({ opens, openFor }, i) => [
      ...release(opens, ['decisions', i, 'opens']),
      ...noTime('Dit beslispunt', openFor, ['decisions', i, 'openFor']),
    ]),
    ...forms.flatMap(({ opens, openFor }, i) => [
      ...release(opens, ['forms', i, 'opens']),
      ...noTime('Dit formulier', openFor, ['forms', i, 'openFor']),
    ]),
    ...press.flatMap(({ opens }, i) => release(opens, ['press', i, 'opens'])),
  ];
};

function outOfOrder(before: MinutesSeconds | undefined, from: MinutesSeconds, path: Path): Found[] {
  if (before === undefined || toExerciseTime(before) < toExerciseTime(from)) return [];
  return [
    time(path, `Deze fase begint om ${from}, niet na de vorige (${before}).`, 'Zet de fasen op volgorde van tijd.'),
  ];
}

function noTime(what: string, openFor: MinutesSeconds | undefined, path: Path): Found[] {
  if (openFor === undefined || toExerciseTime(openFor) > 0) return [];
  return [time(path, `${what} sluit op het moment dat het opengaat.`, 'Geef openFor minstens een paar minuten.')];
}

function cueProblems(content: Content, path: Path): Found[] {
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

function time(path: Path, message: string, remedy: string): Found {
  return { code: 'impossible-time', path, message, remedy };
}
