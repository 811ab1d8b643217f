import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';

/** A decision point that changes nothing, whatever is chosen. */
export const findEmptyDecisions: Check = (scenario) =>
  scenario.decisions.flatMap(({ id, options }, i) => {
    if (options.some(({ effects }) => effects.length > 0) || awaited(scenario, id)) return [];
    if (asked(scenario).has(id)) return [];
    return [
      {
        code: 'decision-without-consequence',
        path: ['decisions', i, 'options'],
        message: 'Wat de teams hier ook kiezen, er volgt niets op.',
        remedy: 'Geef minstens één optie een effect, of laat een inject erop volgen met after: { decision }.',
      },
    ];
  });

/** The decision points that some condition looks at. */
function asked(scenario: Scenario): Set<string> {
  const nodes = conditionsOf(scenario).flatMap(nodesOf);
  return new Set(nodes.flatMap(({ condition }) => (condition.decided ? [condition.decided.decision] : [])));
}

/** True when an inject or another decision point follows on this one, or expects it. */
function awaited({ injects, decisions }: Scenario, id: string): boolean {
  return (
    decisions.some(({ opens }) => opens.after?.decision === id) ||
    injects.some(({ release, expect }) => {
      const sign = expect?.sign;
      return release.after?.decision === id || (typeof sign === 'object' && 'decision' in sign && sign.decision === id);
    })
  );
}
