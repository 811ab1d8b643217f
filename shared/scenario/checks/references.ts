import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { conditionReferences } from './condition-references.ts';
import { conditionsOf, nodesOf } from './conditions.ts';
import { deliveriesOf, dialoguesOf } from './conversation-of.ts';
import { dramaReferences } from './drama-references.ts';
import { effectsOf } from './effects.ts';
import { cell, type IdKind, list, maybe, option, type Reference, ref } from './reference.ts';
import { releaseReferences } from './release-references.ts';

/** Every id the scenario uses to point at something, in order of the document. */
export function referencesOf(scenario: Scenario): Reference[] {
  return [
    ...castReferences(scenario),
    ...factReferences(scenario),
    ...injectReferences(scenario),
    ...lineReferences(scenario),
    ...decisionReferences(scenario),
    ...effectReferences(scenario),
    ...dramaReferences(scenario),
    ...conditionsOf(scenario)
      .flatMap(nodesOf)
      .flatMap(({ condition, path }) => conditionReferences(condition, path)),
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
      ...maybe('place', inject.onlyAt, [...at, 'onlyAt']),
      ...list('fact', inject.facts, [...at, 'facts']),
      ...releaseReferences(inject.release, [...at, 'release']),
      ...sign(inject.expect?.sign, [...at, 'expect', 'sign']),
      ...content(inject, at),
    ];
  });
}

function content(inject: Scenario['injects'][number], at: Path): Reference[] {
  return [
    ...inject.variants.flatMap((variant, j) => [
      ...maybe('actor', variant.from, [...at, 'variants', j, 'from']),
      ...list('fact', variant.facts ?? [], [...at, 'variants', j, 'facts']),
    ]),
    ...deliveriesOf(inject, at).flatMap(({ content: delivered, path }) =>
      delivered.channel === 'paper'
        ? maybe('place', delivered.paper.picture?.place, [...path, 'paper', 'picture', 'place'])
        : [],
    ),
  ];
}

function lineReferences(scenario: Scenario): Reference[] {
  return dialoguesOf(scenario).flatMap(({ conversation, path }) =>
    conversation.lines.flatMap((line, j) => [
      ...list('fact', line.facts, [...path, 'lines', j, 'facts']),
      ...list('topic', line.topics, [...path, 'lines', j, 'topics']),
      ...line.answers.flatMap(({ facts }, k) => list('fact', facts, [...path, 'lines', j, 'answers', k, 'facts'])),
    ]),
  );
}

function decisionReferences({ decisions }: Scenario): Reference[] {
  return decisions.flatMap((decision, i) => [
    ref('strand', decision.strand, ['decisions', i, 'strand']),
    ...list('team', decision.teams, ['decisions', i, 'teams']),
    ...releaseReferences(decision.opens, ['decisions', i, 'opens']),
  ]);
}

function effectReferences(scenario: Scenario): Reference[] {
  return effectsOf(scenario).flatMap(({ effect, path }) =>
    Object.entries(effect).flatMap(([key, id]) => {
      const kind = EFFECT_KINDS[key];
      if (kind === undefined) return [];
      const of = 'strand' in effect && key === 'to' ? { of: effect.strand } : {};
      return [{ kind, id: String(id), path: [...path, key], ...of }];
    }),
  );
}

/** What each key of an effect points at; the others are numbers and words. */
const EFFECT_KINDS: Record<string, IdKind> = {
  ...{ gauge: 'gauge', alliance: 'actor', consent: 'actor', strand: 'strand', to: 'state' },
  ...{ release: 'inject', schedule: 'inject', cancel: 'inject' },
};

type Sign = NonNullable<Scenario['injects'][number]['expect']>['sign'];

function sign(value: Sign | undefined, at: Path): Reference[] {
  if (value === undefined || typeof value === 'string') return [];
  if ('mailTo' in value) return [ref('actor', value.mailTo, [...at, 'mailTo'])];
  if ('place' in value) return [ref('place', value.place, [...at, 'place'])];
  if ('form' in value) return [ref('form', value.form, [...at, 'form'])];
  if ('when' in value) return [];
  return [
    ref('decision', value.decision, [...at, 'decision']),
    ...option(value.decision, value.option, [...at, 'option']),
  ];
}
