import type { Slug } from '../../vocabulary/ids.ts';
import type { Effect } from '../effect.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { actorDialogues, conversationsOf, type Dialogue } from './conversation-of.ts';
import { type Happening, happening } from './happening.ts';

/** One effect, where it is written, of what it is the consequence, and how often it can come in one play. */
export type WrittenEffect = { effect: Effect; path: Path; source: Happening; times: number };

/** Every effect of the scenario. */
export function effectsOf(scenario: Scenario): WrittenEffect[] {
  const { injects, decisions } = scenario;
  return [
    ...injects.flatMap((inject, i) => injectEffects(inject, ['injects', i])),
    ...decisions.flatMap((decision, i) => decisionEffects(decision, ['decisions', i])),
    ...replyEffects(scenario),
    ...actorDialogues(scenario).flatMap((one) => lineEffects(one, one.actor, scenario.teams.length)),
    ...scenario.rules.flatMap(({ id, effects }, i) => list(effects, ['rules', i, 'effects'], happening('rule', id))),
    ...formEffects(scenario),
    ...pressEffects(scenario),
  ];
}

function injectEffects(inject: Scenario['injects'][number], at: Path): WrittenEffect[] {
  const { id, effects, expect } = inject;
  return [
    ...list(effects, [...at, 'effects'], happening('inject', id)),
    ...list(expect?.met ?? [], [...at, 'expect', 'met'], happening('met', id)),
    ...list(expect?.missed ?? [], [...at, 'expect', 'missed'], happening('missed', id)),
    ...conversationsOf(inject, at).flatMap((one) => lineEffects(one, id)),
  ];
}

function lineEffects({ conversation, path }: Dialogue, of: Slug, times = 1): WrittenEffect[] {
  return conversation.lines.flatMap((line, j) =>
    list(line.effects, [...path, 'lines', j, 'effects'], happening('line', of, line.id), times),
  );
}

// Each team decides for itself.
function decisionEffects({ id, teams, options, expired }: Scenario['decisions'][number], at: Path): WrittenEffect[] {
  return [
    ...options.flatMap((option, j) =>
      list(option.effects, [...at, 'options', j, 'effects'], happening('option', id, option.id), teams.length),
    ),
    ...list(expired, [...at, 'expired'], happening('decision', id), teams.length),
  ];
}

function replyEffects({ actors, teams }: Scenario): WrittenEffect[] {
  return actors.flatMap((actor, i) =>
    actor.replies.flatMap(({ id, effects }, j) =>
      list(effects, ['actors', i, 'replies', j, 'effects'], happening('reply', actor.id, id), teams.length),
    ),
  );
}

function formEffects({ forms }: Scenario): WrittenEffect[] {
  return forms.flatMap(({ id, joint, teams, outcomes, expired }, i) => {
    const papers = joint ? 1 : teams.length;
    return [
      ...outcomes.flatMap(({ effects }, j) =>
        list(effects, ['forms', i, 'outcomes', j, 'effects'], happening('form', id), papers),
      ),
      ...list(expired, ['forms', i, 'expired'], happening('form', id), papers),
    ];
  });
}

// Words about a topic count every time they are said.
function pressEffects({ press }: Scenario): WrittenEffect[] {
  return press.flatMap(({ id, questions }, i) =>
    questions.flatMap((question, j) =>
      question.weighs.flatMap(({ effects }, k) =>
        list(
          effects,
          ['press', i, 'questions', j, 'weighs', k, 'effects'],
          happening('question', id, question.id),
          Number.POSITIVE_INFINITY,
        ),
      ),
    ),
  );
}

function list(effects: readonly Effect[], at: Path, source: Happening, times = 1): WrittenEffect[] {
  return effects.map((effect, i) => ({ effect, path: [...at, i], source, times }));
}
