import { carriersOf } from '../../shared/scenario/checks/carriers.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { inWords } from '../engine/conditions/explain.ts';
import { list, page, safe, section, table } from './html.ts';

/** What is really going on: who knows what from the start, where it is told, what moves the story, how it can end. */
export function truthSheet(scenario: Scenario): string {
  const { title, summary, language, truth } = scenario;
  const body = [
    `<h1>Wat is hier aan de hand: ${safe(title)}</h1><p class="lead">Alleen voor docenten. ${safe(summary)}</p>`,
    truth ? section('De waarheid', list(truth)) : '',
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
  const told = toldBy(scenario);
  return scenario.facts.map(({ id, text, kind, cell }) => [
    id,
    text,
    kind === 'common' ? 'iedereen' : (cellName(scenario, cell) ?? 'niemand bij het begin'),
    (told.get(id) ?? []).join(', '),
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

/** By fact: everything that tells it, by name and each once; role cards first, posts of the town last. */
function toldBy(scenario: Scenario): Map<Slug, string[]> {
  const told = new Map<Slug, Set<string>>();
  const carried = carriersOf(scenario).toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  for (const { fact, path } of carried) told.set(fact, (told.get(fact) ?? new Set()).add(nameOf(scenario, path)));
  return new Map([...told].map(([fact, names]) => [fact, [...names]]));
}

const ORDER: CarrierPath = ['seats', 'injects', 'actors', 'noise'];

type CarrierPath = ReturnType<typeof carriersOf>[number]['path'];

function placeOf([kind = '']: CarrierPath): number {
  return ORDER.indexOf(kind);
}

function nameOf({ seats, injects, actors, noise }: Scenario, [kind, index, by]: CarrierPath): string {
  const at = Number(index);
  if (kind === 'seats') return `rolkaart ${seats[at]?.title}`;
  if (kind === 'injects') return `${injects[at]?.id} (${injects[at]?.title})`;
  if (kind === 'noise') return `ruis van ${noise[at]?.handle}`;
  return by === 'conversation' ? `telefoon met ${actors[at]?.name}` : `mail van ${actors[at]?.name}`;
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
