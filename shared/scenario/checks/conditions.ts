import type { Condition } from '../condition.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { actorDialogues, conversationsOf, type Dialogue } from './conversation-of.ts';

/** One condition as a whole, and where it is written. */
export type WrittenCondition = { condition: Condition; path: Path };
/** One node of a condition tree: the tree itself, and every condition inside it. */
export type ConditionNode = WrittenCondition;

/** Every condition of the scenario. */
export function conditionsOf(scenario: Scenario): WrittenCondition[] {
  const { injects, decisions, actors, rules, forms, press, endings, persons } = scenario;
  return [
    ...injects.flatMap((inject, i) => injectConditions(inject, ['injects', i])),
    ...decisions.flatMap(({ opens, options }, i) => [
      ...maybe(opens.when, ['decisions', i, 'opens', 'when']),
      ...options.flatMap(({ when }, j) => maybe(when, ['decisions', i, 'options', j, 'when'])),
    ]),
    ...actors.flatMap(({ replies }, i) =>
      replies.flatMap(({ when }, j) => maybe(when, ['actors', i, 'replies', j, 'when'])),
    ),
    ...actorDialogues(scenario).flatMap(dialogueConditions),
    ...rules.flatMap(({ when }, i) => maybe(when, ['rules', i, 'when'])),
    ...forms.flatMap(({ opens, criteria }, i) => [
      ...maybe(opens.when, ['forms', i, 'opens', 'when']),
      ...criteria.flatMap(({ points }, j) =>
        points.flatMap(({ when }, k) => maybe(when, ['forms', i, 'criteria', j, 'points', k, 'when'])),
      ),
    ]),
    ...press.flatMap(({ opens, questions }, i) => [
      ...maybe(opens.when, ['press', i, 'opens', 'when']),
      ...questions.flatMap(({ when }, j) => maybe(when, ['press', i, 'questions', j, 'when'])),
    ]),
    ...endings.flatMap(({ when, variants }, i) => [
      ...maybe(when, ['endings', i, 'when']),
      ...variants.map((variant, j) => ({ condition: variant.when, path: ['endings', i, 'variants', j, 'when'] })),
    ]),
    ...persons.flatMap(({ texts }, i) =>
      texts.flatMap(({ when }, j) => maybe(when, ['persons', i, 'texts', j, 'when'])),
    ),
  ];
}

function injectConditions(inject: Inject, at: Path): WrittenCondition[] {
  const sign = inject.expect?.sign;
  return [
    ...maybe(inject.release.when, [...at, 'release', 'when']),
    ...(typeof sign === 'object' && 'when' in sign ? maybe(sign.when, [...at, 'expect', 'sign', 'when']) : []),
    ...inject.variants.flatMap(({ when }, j) => maybe(when, [...at, 'variants', j, 'when'])),
    ...conversationsOf(inject, at).flatMap(dialogueConditions),
  ];
}

function dialogueConditions({ conversation, path }: Dialogue): WrittenCondition[] {
  return [
    ...conversation.openings.flatMap(({ when }, j) => maybe(when, [...path, 'openings', j, 'when'])),
    ...conversation.lines.flatMap((line, j) => [
      ...maybe(line.when, [...path, 'lines', j, 'when']),
      ...line.answers.flatMap(({ when }, k) => maybe(when, [...path, 'lines', j, 'answers', k, 'when'])),
    ]),
  ];
}

/** A condition and every condition inside it. */
export function nodesOf({ condition, path }: WrittenCondition): ConditionNode[] {
  const { all, any, not } = condition;
  const inner = [
    ...(all ?? []).map((one, i) => ({ condition: one, path: [...path, 'all', i] })),
    ...(any ?? []).map((one, i) => ({ condition: one, path: [...path, 'any', i] })),
    ...(not ? [{ condition: not, path: [...path, 'not'] }] : []),
  ];
  return [{ condition, path }, ...inner.flatMap(nodesOf)];
}

function maybe(condition: Condition | undefined, path: Path): WrittenCondition[] {
  return condition === undefined ? [] : [{ condition, path }];
}
