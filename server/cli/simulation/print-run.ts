import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { toMinutesSeconds } from '../../../shared/vocabulary/story-time.ts';
import type { DecisionSummary, FormSummary, RunSummary, SeatSummary } from './run-summary.ts';

const VIA: Record<string, string> = {
  mail: 'per mail',
  call: 'aan de telefoon',
  place: 'op een plek in de stad',
  docent: 'door de docent',
};

/** One run in Dutch, for an author who reads it in a terminal. */
export function printRun(scenario: Scenario, run: RunSummary): string {
  return [
    `Proefrit met zaad ${run.seed}: ${run.seats.length} bots, ${run.events} gebeurtenissen.`,
    ...overview(scenario, run),
    ...section('Besluiten', run.decisions.map(decisionLine)),
    ...section('Formulieren', run.forms.map(formLine)),
    ...section(
      'Verwachte actie niet gezien',
      run.expectations.missed.map(({ inject, at, action }) => `${time(at)}  ${inject}: ${action}`),
    ),
    ...section(
      'Injects die nooit verschenen',
      run.injects.never.map(({ inject, title, why }) => `${inject} (${title}): ${why}`),
    ),
    ...section('Stoelen', run.seats.map(seatLine)),
    ...section(
      'Drukste drie minuten',
      run.load.map(({ team, items, from }) => `${team}: ${items} berichten vanaf ${time(from)}`),
    ),
    '',
  ].join('\n');
}

function overview(scenario: Scenario, run: RunSummary): string[] {
  const { level, end, ending, injects, expectations, contact, press, gauges } = run;
  const phase = scenario.phases.find(({ id }) => id === end.phase)?.title ?? end.phase;
  const { met, late, missed } = expectations;
  const meters = Object.entries(gauges).map(([id, value]) => `${id} ${value}`);
  return [
    `  Einde: EndEx op ${time(end.at)}, in fase ${end.phasesBegun} van ${end.phases} (${phase}).`,
    `  Injects: ${injects.released.length} van ${injects.total} verschenen.`,
    `  Verwachte acties: ${met} gezien, ${late} te laat, ${missed.length} niet op tijd.`,
    ...(ending ? [`  Afloop: ${ending.title} (${ending.id}).`] : []),
    ...(level === undefined ? [] : [`  Niveau: ${level}.`]),
    contact
      ? `  De teams vonden elkaar op ${time(contact.at)} (${VIA[contact.via] ?? contact.via}).`
      : '  De teams vonden elkaar niet.',
    ...press.map((one) => `  Persconferentie ${one.press}: ${one.asked} vragen, ${one.answered} antwoorden.`),
    ...(meters.length > 0 ? [`  Meters aan het eind: ${meters.join(', ')}.`] : []),
  ];
}

function decisionLine({ decision, team, at, votes, option }: DecisionSummary): string {
  const outcome =
    option === undefined ? 'niet genomen, de tijd was om' : `${option} (${votes} ${votes === 1 ? 'stem' : 'stemmen'})`;
  return `${time(at)}  ${decision}, ${team}: ${outcome}`;
}

function formLine({ form, team, at, score, outcome }: FormSummary): string {
  const result =
    score === undefined ? 'niet ingeleverd, de tijd was om' : `ingeleverd, ${score} ${score === 1 ? 'punt' : 'punten'}`;
  return `${time(at)}  ${form}${team === undefined ? '' : `, ${team}`}: ${result}${outcome === undefined ? '' : `, ${outcome}`}`;
}

function seatLine({ seat, received, opened, longestGap, starved }: SeatSummary): string {
  const { from, until } = longestGap;
  const warning = starved ? '  LET OP: langer dan 6 minuten niets te doen' : '';
  return `${seat}: ${received} berichten, ${opened} geopend; langste stilte ${time(until - from)} vanaf ${time(from)}${warning}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`  ${title}:`, ...(lines.length > 0 ? lines : ['geen']).map((line) => `    ${line}`)];
}

function time(at: ExerciseTime): string {
  return toMinutesSeconds(at);
}
