import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { list, maybe, type Reference, ref } from './reference.ts';
import { releaseReferences } from './release-references.ts';

/** What levels, replies, forms, the press, endings and noise point at. */
export function dramaReferences(scenario: Scenario): Reference[] {
  return [...levels(scenario), ...replies(scenario), ...forms(scenario), ...press(scenario), ...closing(scenario)];
}

function levels(scenario: Scenario): Reference[] {
  return scenario.levels.flatMap(({ only, without, withoutQuestions }, i) => [
    ...list('inject', only ?? [], ['levels', i, 'only']),
    ...list('inject', without, ['levels', i, 'without']),
    ...withoutQuestions.flatMap((id, j) => (isQuestion(scenario, id) ? [] : unknown(id, i, j))),
  ]);
}

// Of what is no question at all the nearest decision point is most likely meant.
function unknown(id: string, i: number, j: number): Reference[] {
  return [ref('decision', id, ['levels', i, 'withoutQuestions', j])];
}

function isQuestion({ decisions, forms: papers, press: conferences }: Scenario, id: string): boolean {
  return [...decisions, ...papers, ...conferences].some((question) => question.id === id);
}

function replies({ actors }: Scenario): Reference[] {
  return actors.flatMap((actor, i) =>
    actor.replies.flatMap(({ topics, facts }, j) => [
      ...list('topic', topics, ['actors', i, 'replies', j, 'topics']),
      ...list('fact', facts, ['actors', i, 'replies', j, 'facts']),
    ]),
  );
}

function forms(scenario: Scenario): Reference[] {
  return scenario.forms.flatMap(({ strand, teams, to, opens }, i) => [
    ref('strand', strand, ['forms', i, 'strand']),
    ...list('team', teams, ['forms', i, 'teams']),
    ref('actor', to, ['forms', i, 'to']),
    ...releaseReferences(opens, ['forms', i, 'opens']),
  ]);
}

function press(scenario: Scenario): Reference[] {
  return scenario.press.flatMap(({ strand, chair, place, line, opens, questions }, i) => [
    ref('strand', strand, ['press', i, 'strand']),
    ref('actor', chair, ['press', i, 'chair']),
    ref('place', place, ['press', i, 'place']),
    ...maybe('form', line, ['press', i, 'line']),
    ...releaseReferences(opens, ['press', i, 'opens']),
    ...questions.flatMap((question, j) => asked(question, ['press', i, 'questions', j])),
  ]);
}

function asked(
  { from, team, followUps, weighs }: Scenario['press'][number]['questions'][number],
  at: Path,
): Reference[] {
  return [
    ref('actor', from, [...at, 'from']),
    ...(team === undefined ? [] : [ref('team', team, [...at, 'team'])]),
    ...followUps.flatMap(({ on }, k) => {
      if (typeof on === 'string') return [];
      const key = 'topic' in on ? 'topic' : 'lacks';
      return [ref('topic', 'topic' in on ? on.topic : on.lacks, [...at, 'followUps', k, 'on', key])];
    }),
    ...weighs.map(({ topic }, k) => ref('topic', topic, [...at, 'weighs', k, 'topic'])),
  ];
}

function closing({ persons, noise }: Scenario): Reference[] {
  return [
    ...persons.map(({ actor }, i) => ref('actor', actor, ['persons', i, 'actor'])),
    ...noise.flatMap(({ facts }, i) => list('fact', facts, ['noise', i, 'facts'])),
  ];
}
