import { type MinutesSeconds, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Content } from '../content.ts';
import type { Release } from '../inject.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';
import { noSpans, noTime } from './spans.ts';

/** Moments that cannot be: after the end, out of order, or past the end of a broadcast. */
export const findTimeProblems: Check = (scenario) => {
  const { duration, story, phases, places, injects, decisions, forms, press } = scenario;
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
    ...noClock(story.startsAt),
    ...lateStart(phases[0]?.from),
    ...places.flatMap(({ travel }, i) => farAway(travel, duration, ['places', i, 'travel'])),
    ...phases.flatMap(({ from }, i) => [
      ...late(from, ['phases', i, 'from']),
      ...outOfOrder(phases[i - 1]?.from, from, ['phases', i, 'from']),
    ]),
    ...noSpans(scenario),
    ...injects.flatMap((inject, i) => [
      ...release(inject.release, ['injects', i, 'release']),
      ...deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) =>
        cueProblems(content, [...path, 'broadcast']),
      ),
    ]),
    ...decisions.flatMap(({ opens, openFor }, i) => [
      ...release(opens, ['decisions', i, 'opens']),
      ...atTheEnd(opens, duration, ['decisions', i, 'opens']),
      ...noTime(openFor, 'Dit beslispunt sluit op het moment dat het opengaat.', ['decisions', i, 'openFor']),
    ]),
    ...forms.flatMap(({ opens, openFor, closesAt }, i) => [
      ...late(closesAt, ['forms', i, 'closesAt']),
      ...shutBefore(opens, closesAt, ['forms', i, 'closesAt']),
      ...release(opens, ['forms', i, 'opens']),
      ...atTheEnd(opens, duration, ['forms', i, 'opens']),
      ...noTime(openFor, 'Dit formulier sluit op het moment dat het opengaat.', ['forms', i, 'openFor']),
    ]),
    ...press.flatMap(({ opens }, i) => release(opens, ['press', i, 'opens'])),
  ];
};

/** What opens at the very end leaves no time to do anything. */
function atTheEnd({ at }: Release, duration: MinutesSeconds, path: Path): Found[] {
  if (at === undefined || toExerciseTime(at) !== toExerciseTime(duration)) return [];
  const message = 'Dit gaat open op het moment dat de oefening eindigt.';
  return [time([...path, 'at'], message, 'Kies een eerder moment of verleng duration.')];
}

// What a condition opens later than that stays a minute; what has a time of its own was meant otherwise.
function shutBefore({ at }: Release, closesAt: MinutesSeconds | undefined, path: Path): Found[] {
  if (at === undefined || closesAt === undefined || toExerciseTime(closesAt) > toExerciseTime(at)) return [];
  const message = `Dit formulier gaat pas om ${at} open, en dan is dit moment al voorbij.`;
  return [time(path, message, 'Kies bij closesAt een later moment, of laat het formulier eerder opengaan.')];
}

function noClock(startsAt: string): Found[] {
  const [hours, minutes] = startsAt.split(':').map(Number);
  if ((hours ?? 0) < 24 && (minutes ?? 0) < 60) return [];
  const message = `${startsAt} is geen tijd op de klok.`;
  return [time(['story', 'startsAt'], message, 'Schrijf de uren van 00 tot 23 en de minuten van 00 tot 59.')];
}

function lateStart(from: MinutesSeconds | undefined): Found[] {
  if (from === undefined || toExerciseTime(from) === 0) return [];
  const message = `De eerste fase begint pas om ${from}, dus tot dan staat er niet wat de teams te doen hebben.`;
  return [time(['phases', 0, 'from'], message, 'Laat de eerste fase om 00:00 beginnen.')];
}

function farAway(travel: MinutesSeconds, duration: MinutesSeconds, path: Path): Found[] {
  if (toExerciseTime(travel) < toExerciseTime(duration)) return [];
  const message = `Wie hierheen gaat, komt nooit aan: de reis duurt ${travel} en de oefening ${duration}.`;
  return [time(path, message, 'Kies een kortere reistijd.')];
}

function outOfOrder(before: MinutesSeconds | undefined, from: MinutesSeconds, path: Path): Found[] {
  if (before === undefined || toExerciseTime(before) < toExerciseTime(from)) return [];
  return [
    time(path, `Deze fase begint om ${from}, niet na de vorige (${before}).`, 'Zet de fasen op volgorde van tijd.'),
  ];
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
