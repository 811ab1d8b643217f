import type { Release } from '../../shared/scenario/inject.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { toMinutesSeconds, toStoryTime } from '../../shared/vocabulary/story-time.ts';
import { list, page, safe, section, table } from './html.ts';

type Beat = { at: number | undefined; what: string };

/** What a docent has beside her while she plays: one page with the course, the questions and what she does by hand. */
export function runSheet(scenario: Scenario): string {
  const { title, duration, teams, seats, contentNote, optOutWord } = scenario;
  const facts = `${minutes(duration)} minuten, ${teams.length} teams, ${seats.length} stoelen. Stopwoord: ${optOutWord}.`;
  const body = [
    `<h1>Draaiboek: ${safe(title)}</h1><p class="lead">${safe(facts)}</p>`,
    `<div class="columns">${section('Inhoud', `<p>${safe(contentNote.split('\n\n')[0] ?? '')}</p>`)}${section('Niveaus', list(levelLines(scenario)))}</div>`,
    section('Verloop', table(['Minuut', 'In het verhaal', 'Fase', 'NU'], phaseRows(scenario))),
    section('Wat er gevraagd wordt', `<div class="flow">${list(beats(scenario))}</div>`),
    `<div class="columns">${section('Vooraf', list(BEFORE))}${section('Na afloop', list(AFTER))}${section('Met de hand', list(byHand(scenario)))}</div>`,
  ];
  return page(scenario.language, `Draaiboek: ${title}`, body.join(''));
}

function levelLines({ levels }: Scenario): string[] {
  return levels.map(({ level, name, description }) => `${level}. ${name}: ${firstSentence(description)}`);
}

const BEFORE = [
  'Open de sessie een kwartier van tevoren; laat de pincode op het scherm staan.',
  'Vertel de inhoud en het stopwoord hardop. Wie stopt, legt niets uit.',
  'Meng de teams; geef niemand in haar eentje het laatste feit.',
];
const AFTER = [
  'Laat iedereen één woord zeggen voordat je iets uitlegt.',
  'Open de nabespreking: eerst wat iemand zag, dan wat zij dacht, dan wat zij deed.',
  'Eindig met één afspraak per koppel, met een datum.',
];

function phaseRows({ phases, story }: Scenario): string[][] {
  return phases.map(({ from, title, now }) => [from, toStoryTime(toExerciseTime(from), story), title, now]);
}

/** Decision points, forms and the press, in order; what has no moment of its own comes last. */
function beats(scenario: Scenario): string[] {
  const { teams: all } = scenario;
  const whose = (ids: readonly string[]) =>
    ids.length === all.length && all.length > 1 ? 'elk team' : ids.map((id) => shortName(scenario, id)).join(', ');
  const beat = (what: string, opens: Release): Beat => ({ what, at: momentOf(scenario, opens) });
  const found = [
    ...scenario.decisions.map(({ title, opens, teams }) => beat(`Besluit: ${title} (${whose(teams)})`, opens)),
    ...scenario.forms.map(({ title, opens, teams, joint }) =>
      beat(`Formulier: ${title} (${joint ? 'samen' : whose(teams)})`, opens),
    ),
    ...scenario.press.map(({ title, opens }) => beat(`${title} (woordvoerders)`, opens)),
  ];
  const order = ({ at }: Beat) => at ?? Number.POSITIVE_INFINITY;
  return found
    .toSorted((a, b) => order(a) - order(b))
    .map(({ at, what }) => `${at === undefined ? 'als het zover is' : toMinutesSeconds(at)} ${what}`);
}

function shortName({ teams }: Scenario, id: string): string {
  return teams.find((team) => team.id === id)?.short ?? id;
}

/** When a question opens, where that follows from fixed times; undefined when it is up to the teams. */
function momentOf({ injects }: Scenario, { at, after }: Release): number | undefined {
  if (at !== undefined) return toExerciseTime(at);
  const before = injects.find(({ id }) => id === after?.inject)?.release.at;
  return before === undefined ? undefined : toExerciseTime(before) + toExerciseTime(after?.delay ?? '00:00');
}

function byHand({ injects }: Scenario): string[] {
  return injects.flatMap(({ title, release }) =>
    release.manual === undefined ? [] : [`${title}: ${firstSentence(release.manual)}`],
  );
}

function minutes(duration: string): number {
  return Math.round(toExerciseTime(duration) / 60_000);
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
}
