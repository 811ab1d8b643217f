import type { Slug } from '../../vocabulary/ids.ts';
import type { Effect } from '../effect.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { conversationOf } from './conversation-of.ts';

/** One effect, where it is written and which inject or decision must have happened for it. */
export type WrittenEffect = { effect: Effect; path: Path; source: { kind: 'inject' | 'decision'; id: Slug } };

/** Every effect of the scenario. */
export function effectsOf({ injects, decisions }: Scenario): WrittenEffect[] {
  return [
    ...injects.flatMap((inject, i) =>
      injectEffects(inject, ['injects', i]).map((found) => ({
        ...found,
        source: { kind: 'inject' as const, id: inject.id },
      })),
    ),
    ...decisions.flatMap((decision, i) =>
      decisionEffects(decision, ['decisions', i]).map((found) => ({
        ...found,
        source: { kind: 'decision' as const, id: decision.id },
      })),
    ),
  ];
}

type Found = { effect: Effect; path: Path };

function injectEffects(inject: Scenario['injects'][number], at: Path): Found[] {
  const lines = conversationOf(inject)?.lines ?? [];
  return [
    ...list(inject.effects, [...at, 'effects']),
    ...list(inject.expect?.met ?? [], [...at, 'expect', 'met']),
    ...list(inject.expect?.missed ?? [], [...at, 'expect', 'missed']),
    ...lines.flatMap((line, j) => list(line.effects, [...at, 'content', 'conversation', 'lines', j, 'effects'])),
  ];
}

/** The effects of one decision point: of its options, and of letting it expire. */
function decisionEffects(decision: Scenario['decisions'][number], at: Path): Found[] {
  return [
    ...decision.options.flatMap((option, j) => list(option.effects, [...at, 'options', j, 'effects'])),
    ...list(decision.expired, [...at, 'expired']),
  ];
}

function list(effects: readonly Effect[], at: Path): Found[] {
  return effects.map((effect, i) => ({ effect, path: [...at, i] }));
}
