import type { Slug } from '../../vocabulary/ids.ts';
import type { Condition } from '../condition.ts';
import type { Release } from '../inject.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { cancelledBeforehand } from './always-cancelled.ts';
import type { Check, Path } from './check.ts';
import { effectsOf } from './effects.ts';

type Reached = { inject: Set<Slug>; decision: Set<Slug> };

/** Injects and decision points whose chain of triggers never starts. */
export const findUnreachable: Check = (scenario) => {
  const reached = reach(scenario);
  const stuck = (kind: 'inject' | 'decision', id: Slug, release: Release): boolean =>
    !reached[kind].has(id) && waitsForSomethingKnown(scenario, release);
  return [
    ...scenario.injects.flatMap(({ id, release }, i) =>
      stuck('inject', id, release) ? [unreachable('Deze inject komt', ['injects', i, 'release'])] : [],
    ),
    ...scenario.decisions.flatMap(({ id, opens }, i) =>
      stuck('decision', id, opens) ? [unreachable('Dit beslispunt komt', ['decisions', i, 'opens'])] : [],
    ),
  ];
};

function unreachable(what: string, path: Path): Problem {
  return {
    code: 'unreachable',
    path,
    message: `${what} nooit: waar het op wacht, gebeurt zelf nooit.`,
    remedy: 'Laat de keten beginnen bij een inject met at of manual, bij contact, of bij een effect.',
  };
}

// Grows until nothing new is reached: every round follows one more link of every chain.
function reach(scenario: Scenario): Reached {
  const reached: Reached = { inject: new Set(), decision: new Set() };
  for (let before = -1; before < reached.inject.size + reached.decision.size; ) {
    before = reached.inject.size + reached.decision.size;
    followTriggers(scenario, reached);
    followEffects(scenario, reached);
  }
  return reached;
}

function followTriggers(scenario: Scenario, reached: Reached): void {
  const never = cancelledBeforehand(scenario);
  for (const { id, release } of scenario.injects) {
    if (!never.has(id) && starts(scenario, release, reached)) reached.inject.add(id);
  }
  for (const { id, opens } of scenario.decisions) {
    if (starts(scenario, opens, reached)) reached.decision.add(id);
  }
}

function followEffects(scenario: Scenario, reached: Reached): void {
  for (const { effect, source } of effectsOf(scenario)) {
    if (source.kind !== 'always' && !reached[source.kind].has(source.id)) continue;
    if ('release' in effect) reached.inject.add(effect.release);
    if ('schedule' in effect) reached.inject.add(effect.schedule);
  }
}

function starts(scenario: Scenario, { at, after, absent, when, manual }: Release, reached: Reached): boolean {
  if (when !== undefined) return canBecomeSo(when, reached);
  if (at !== undefined || manual !== undefined || after?.contact) return true;
  if (after?.inject !== undefined) return reached.inject.has(after.inject);
  if (after?.decision !== undefined) return reached.decision.has(after.decision);
  return absent !== undefined && reached.inject.has(absent.inject) && expects(scenario, absent.inject);
}

// What is dangling, empty or awaits no expectation is reported by its own check, once.
function waitsForSomethingKnown(scenario: Scenario, { after, absent, when }: Release): boolean {
  if (when !== undefined) return true;
  if (after?.inject !== undefined) return scenario.injects.some(({ id }) => id === after.inject);
  if (after?.decision !== undefined) return scenario.decisions.some(({ id }) => id === after.decision);
  return absent !== undefined && expects(scenario, absent.inject);
}

function expects({ injects }: Scenario, inject: Slug): boolean {
  return injects.some(({ id, expect }) => id === inject && expect !== undefined);
}

/** Whether a condition can become so, as far as injects and decisions go; whatever else it asks for is possible. */
function canBecomeSo(
  { all, any, released, opened, answered, unanswered, expected, decided }: Condition,
  reached: Reached,
) {
  const inject = released ?? opened?.inject ?? answered?.inject ?? unanswered?.inject ?? expected?.inject;
  return (
    (all ?? []).every((one): boolean => canBecomeSo(one, reached)) &&
    (any === undefined || any.some((one): boolean => canBecomeSo(one, reached))) &&
    (inject === undefined || reached.inject.has(inject)) &&
    (decided === undefined || reached.decision.has(decided.decision))
  );
}
