import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { inWords } from '../engine/conditions/explain.ts';
import { list, page, safe, section, table } from './html.ts';

/** What is really going on: who knows what from the start, where it is told, what moves the story, how it can end. */
export function truthSheet(scenario: Scenario): string {
  const { title, summary, language } = scenario;
  const body = [
    `<h1>Wat is hier aan de hand: ${safe(title)}</h1><p class="lead">Alleen voor docenten. ${safe(summary)}</p>`,
    section('Wie weet wat', table(['Feit', 'Wat', 'Wie het heeft', 'Waar het staat'], factRows(scenario))),
    section(
      'Wat het verhaal verschuift',
      list(scenario.rules.map(({ note, when }) => `${note} (${inWords(when, scenario)})`)),
    ),
    section('Verhaallijnen', list(strandLines(scenario))),
    section('Hoe het kan aflopen, in volgorde', table(['Afloop', 'Als', 'Kop'], endRows(scenario))),
  ];
  return page(language, `Wat is hier aan de hand: ${title}`, body.join(''));
}

function factRows(scenario: Scenario): string[][] {
  return scenario.facts.map(({ id, text, kind, cell }) => [
    id,
    text,
    kind === 'common' ? 'iedereen' : (cellName(scenario, cell) ?? 'niemand bij het begin'),
    carriersOf(scenario, id).join(', '),
  ]);
}

type FactCell = Scenario['facts'][number]['cell'];

function cellName({ teams, professions, seats }: Scenario, cell: FactCell): string | undefined {
  if (!cell) return undefined;
  const parts = [
    seats.find(({ id }) => id === cell.seat)?.title,
    professions.find(({ id }) => id === cell.profession)?.name,
    teams.find(({ id }) => id === cell.team)?.short,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function carriersOf({ injects, seats, actors }: Scenario, fact: Slug): string[] {
  const told = injects
    .filter((inject) => JSON.stringify(inject).includes(`"${fact}"`))
    .map(({ id, title }) => `${id} (${title})`);
  const cards = seats.filter(({ facts }) => facts.includes(fact)).map(({ title }) => `rolkaart ${title}`);
  const replies = actors
    .filter((actor) => actor.replies.some(({ facts }) => facts.includes(fact)))
    .map(({ name }) => `mail van ${name}`);
  return [...cards, ...told, ...replies];
}

function strandLines({ strands }: Scenario): string[] {
  return strands.flatMap(({ name, states }) =>
    states.length === 0 ? [] : [`${name}: ${states.map((state) => state.name).join(' → ')}`],
  );
}

function endRows(scenario: Scenario): string[][] {
  return scenario.endings.map(({ title, when, headline }) => [
    title,
    when === undefined ? 'in alle andere gevallen' : inWords(when, scenario),
    headline,
  ]);
}
