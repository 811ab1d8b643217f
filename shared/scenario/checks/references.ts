import type { Slug } from '../../vocabulary/ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { conversationOf } from './conversation-of.ts';
import { effectsOf } from './effects.ts';

/** What an authored id can point at. */
export const ID_KINDS = [
  'strand',
  'actor',
  'place',
  'team',
  'seat',
  'profession',
  'fact',
  'inject',
  'decision',
  'option',
  'gauge',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** One use of an id. `of` is the decision an option belongs to. */
export type Reference = { kind: IdKind; id: Slug; path: Path; of?: Slug };

/** Every id the scenario uses to point at something, in order of the document. */
export function referencesOf(scenario: Scenario): Reference[] {
  return [
    ...castReferences(scenario),
    ...factReferences(scenario),
    ...injectReferences(scenario),
    ...decisionReferences(scenario),
    ...effectReferences(scenario),
  ];
}

function castReferences({ teams, seats, actors }: Scenario): Reference[] {
  return [
    ...teams.flatMap((team, i) => [
      ref('place', team.home, ['teams', i, 'home']),
      ref('actor', team.manager, ['teams', i, 'manager']),
    ]),
    ...seats.flatMap((seat, i) => [
      ref('team', seat.team, ['seats', i, 'team']),
      ref('profession', seat.profession, ['seats', i, 'profession']),
      ...list('fact', seat.facts, ['seats', i, 'facts']),
    ]),
    ...actors.flatMap((actor, i) => list('team', actor.knownTo, ['actors', i, 'knownTo'])),
  ];
}

function factReferences({ facts }: Scenario): Reference[] {
  return facts.flatMap((fact, i) => cell(fact.cell ?? {}, ['facts', i, 'cell']));
}

function injectReferences({ injects }: Scenario): Reference[] {
  return injects.flatMap((inject, i) => {
    const at = ['injects', i];
    return [
      ref('strand', inject.strand, [...at, 'strand']),
      ref('actor', inject.from, [...at, 'from']),
      ...(inject.to === 'all' ? [] : inject.to.flatMap((one, j) => cell(one, [...at, 'to', j]))),
      ...list('fact', inject.facts, [...at, 'facts']),
      ...release(inject.release, [...at, 'release']),
      ...sign(inject.expect?.sign, [...at, 'expect', 'sign']),
      ...content(inject, at),
    ];
  });
}

function content(inject: Scenario['injects'][number], at: Path): Reference[] {
  const lines = conversationOf(inject)?.lines ?? [];
  const facts = lines.flatMap((line, j) =>
    list('fact', line.facts, [...at, 'content', 'conversation', 'lines', j, 'facts']),
  );
  const place = inject.content.channel === 'paper' ? inject.content.paper.picture?.place : undefined;
  return [...facts, ...maybe('place', place, [...at, 'content', 'paper', 'picture', 'place'])];
}

function decisionReferences({ decisions }: Scenario): Reference[] {
  return decisions.flatMap((decision, i) => [
    ref('strand', decision.strand, ['decisions', i, 'strand']),
    ...list('team', decision.teams, ['decisions', i, 'teams']),
    ...release(decision.opens, ['decisions', i, 'opens']),
  ]);
}

function effectReferences(scenario: Scenario): Reference[] {
  return effectsOf(scenario).flatMap(({ effect, path }) => {
    if ('gauge' in effect) return [ref('gauge', effect.gauge, [...path, 'gauge'])];
    if ('release' in effect) return [ref('inject', effect.release, [...path, 'release'])];
    if ('schedule' in effect) return [ref('inject', effect.schedule, [...path, 'schedule'])];
    return [ref('inject', effect.cancel, [...path, 'cancel'])];
  });
}

function release({ after, absent }: Scenario['injects'][number]['release'], at: Path): Reference[] {
  return [
    ...maybe('inject', after?.inject, [...at, 'after', 'inject']),
    ...maybe('decision', after?.decision, [...at, 'after', 'decision']),
    ...option(after?.decision, after?.option, [...at, 'after', 'option']),
    ...maybe('inject', absent?.inject, [...at, 'absent', 'inject']),
  ];
}

type Sign = NonNullable<Scenario['injects'][number]['expect']>['sign'];

function sign(value: Sign | undefined, at: Path): Reference[] {
  if (value === undefined || typeof value === 'string') return [];
  if ('mailTo' in value) return [ref('actor', value.mailTo, [...at, 'mailTo'])];
  if ('place' in value) return [ref('place', value.place, [...at, 'place'])];
  return [
    ref('decision', value.decision, [...at, 'decision']),
    ...option(value.decision, value.option, [...at, 'option']),
  ];
}

function option(decision: Slug | undefined, id: Slug | undefined, path: Path): Reference[] {
  return decision === undefined || id === undefined ? [] : [{ kind: 'option', id, of: decision, path }];
}

type LooseCell = { team?: Slug | undefined; profession?: Slug | undefined; seat?: Slug | undefined };

function cell({ team, profession, seat }: LooseCell, at: Path): Reference[] {
  return [
    ...maybe('team', team, [...at, 'team']),
    ...maybe('profession', profession, [...at, 'profession']),
    ...maybe('seat', seat, [...at, 'seat']),
  ];
}

function list(kind: IdKind, ids: readonly Slug[], at: Path): Reference[] {
  return ids.map((id, i) => ref(kind, id, [...at, i]));
}

function maybe(kind: IdKind, id: Slug | undefined, path: Path): Reference[] {
  return id === undefined ? [] : [ref(kind, id, path)];
}

function ref(kind: IdKind, id: Slug, path: Path): Reference {
  return { kind, id, path };
}
