import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Scenario } from '../../scenario.ts';
import type { Path } from '../check.ts';
import { conditionsOf } from '../conditions.ts';
import { actorDialogues } from '../conversation-of.ts';
import { effectsOf, type WrittenEffect } from '../effects.ts';
import { type Happening, happening } from '../happening.ts';
import { conditionNeed, every, happened } from './condition-needs.ts';
import { factOccurrences } from './fact-occurrences.ts';
import { injectOccurrences } from './inject-occurrences.ts';
import { knownOf } from './known.ts';
import { lineOccurrences } from './line-occurrences.ts';
import { type Need, NOTHING } from './need.ts';
import type { Occurrence } from './occurrence.ts';
import { releaseNeed, whenNeed } from './release-need.ts';

/** Every way in which anything can come to pass, each thing's own way first. */
export function occurrencesOf(scenario: Scenario): Occurrence[] {
  const known = knownOf(scenario);
  return [
    ...scenario.injects.flatMap((inject, i) => injectOccurrences(inject, ['injects', i])),
    ...decisions(scenario),
    ...papers(scenario),
    ...scenario.rules.map(({ id }, i) => one(happening('rule', id), ['rules', i], whenNeed(['rules', i, 'when']))),
    ...replies(scenario),
    ...actorDialogues(scenario).flatMap((one) => lineOccurrences(one, one.actor)),
    ...firstStates(scenario),
    ...factOccurrences(scenario),
    ...effectsOf(scenario).flatMap(consequences),
    ...conditionsOf(scenario).map(({ condition, path }) =>
      one(happening('when', ...path), path, conditionNeed(condition, path, known)),
    ),
  ];
}

function one(key: Happening, path: Path, need: Need): Occurrence {
  return { key, path, need };
}

function decisions(scenario: Scenario): Occurrence[] {
  return scenario.decisions.flatMap(({ id, opens, options }, i) => [
    one(happening('decision', id), ['decisions', i], releaseNeed(opens, ['decisions', i, 'opens'])),
    ...options.map((option, j) => {
      const at = ['decisions', i, 'options', j];
      const asked = happened('decision', [id], [...at, 'id']);
      return one(happening('option', id, option.id), at, every([asked, ...onlyWhen(option, at)]));
    }),
  ]);
}

function papers({ forms, press }: Scenario): Occurrence[] {
  return [
    ...forms.map(({ id, opens }, i) =>
      one(happening('form', id), ['forms', i], releaseNeed(opens, ['forms', i, 'opens'])),
    ),
    ...press.flatMap(({ id, opens, questions }, i) => [
      one(happening('press', id), ['press', i], releaseNeed(opens, ['press', i, 'opens'])),
      ...questions.map((question, j) => {
        const at = ['press', i, 'questions', j];
        const held = happened('press', [id], [...at, 'id']);
        return one(happening('question', id, question.id), at, every([held, ...onlyWhen(question, at)]));
      }),
    ]),
  ];
}

function replies({ actors }: Scenario): Occurrence[] {
  return actors.flatMap((actor, i) =>
    actor.replies.map((reply, j) => {
      const at = ['actors', i, 'replies', j];
      return one(happening('reply', actor.id, reply.id), at, every(onlyWhen(reply, at)));
    }),
  );
}

function onlyWhen({ when }: { when?: unknown }, at: Path): Need[] {
  return when === undefined ? [] : [whenNeed([...at, 'when'])];
}

function firstStates({ strands }: Scenario): Occurrence[] {
  return strands.flatMap(({ id, states: [first] }, i) =>
    first ? [one(happening('state', id, first.id), ['strands', i], NOTHING)] : [],
  );
}

function consequences({ effect, path, source }: WrittenEffect): Occurrence[] {
  const need: Need = { is: 'happened', key: source, path };
  if ('strand' in effect) return [one(happening('state', effect.strand, effect.to), path, need)];
  if ('consent' in effect) return [one(happening('consent', effect.consent, effect.is), path, need)];
  if ('release' in effect) return [one(happening('inject', effect.release), path, need)];
  if (!('schedule' in effect)) return [];
  const wait: Need = { is: 'later', by: toExerciseTime(effect.in), of: need, path: [...path, 'in'] };
  return [one(happening('inject', effect.schedule), path, wait)];
}
