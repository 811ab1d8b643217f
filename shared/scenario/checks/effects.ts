import type { Slug } from '../../vocabulary/ids.ts';
import type { Effect } from '../effect.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { conversationsOf } from './conversation-of.ts';

/** What must have happened for an effect; `always`: something that is not itself an inject or a decision. */
export type EffectSource = { kind: 'inject' | 'decision'; id: Slug } | { kind: 'always' };
/** One effect, where it is written and what must have happened for it. */
export type WrittenEffect = { effect: Effect; path: Path; source: EffectSource };

/** Every effect of the scenario. */
export function effectsOf(scenario: Scenario): WrittenEffect[] {
  const { injects, decisions } = scenario;
  return [
    ...injects.flatMap((inject, i) =>
      sourced(injectEffects(inject, ['injects', i]), { kind: 'inject', id: inject.id }),
    ),
    ...decisions.flatMap((decision, i) =>
      sourced(decisionEffects(decision, ['decisions', i]), { kind: 'decision', id: decision.id }),
    ),
    ...sourced(otherEffects(scenario), { kind: 'always' }),
  ];
}

type Found = { effect: Effect; path: Path };

function sourced(found: readonly Found[], source: EffectSource): WrittenEffect[] {
  return found.map((one) => ({ ...one, source }));
}

function injectEffects(inject: Scenario['injects'][number], at: Path): Found[] {
  return [
    ...list(inject.effects, [...at, 'effects']),
    ...list(inject.expect?.met ?? [], [...at, 'expect', 'met']),
    ...list(inject.expect?.missed ?? [], [...at, 'expect', 'missed']),
    ...conversationsOf(inject, at).flatMap(({ conversation, path }) =>
      conversation.lines.flatMap((line, j) => list(line.effects, [...path, 'lines', j, 'effects'])),
    ),
  ];
}

/** The effects of one decision point: of its options, and of letting it expire. */
function decisionEffects(decision: Scenario['decisions'][number], at: Path): Found[] {
  return [
    ...decision.options.flatMap((option, j) => list(option.effects, [...at, 'options', j, 'effects'])),
    ...list(decision.expired, [...at, 'expired']),
  ];
}

function otherEffects({ actors, rules, forms, press }: Scenario): Found[] {
  return [
    ...actors.flatMap(({ replies }, i) =>
      replies.flatMap((reply, j) => list(reply.effects, ['actors', i, 'replies', j, 'effects'])),
    ),
    ...rules.flatMap((rule, i) => list(rule.effects, ['rules', i, 'effects'])),
    ...forms.flatMap((form, i) => [
      ...form.outcomes.flatMap((outcome, j) => list(outcome.effects, ['forms', i, 'outcomes', j, 'effects'])),
      ...list(form.expired, ['forms', i, 'expired']),
    ]),
    ...press.flatMap(({ questions }, i) =>
      questions.flatMap(({ weighs }, j) =>
        weighs.flatMap(({ effects }, k) => list(effects, ['press', i, 'questions', j, 'weighs', k, 'effects'])),
      ),
    ),
  ];
}

function list(effects: readonly Effect[], at: Path): Found[] {
  return effects.map((effect, i) => ({ effect, path: [...at, i] }));
}
