import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';

/** A decision point that changes nothing, whatever is chosen. */
export const findEmptyDecisions: Check = (scenario) => {
  const looked = new Set([...asked(scenario), ...awaited(scenario)]);
  return scenario.decisions.flatMap(({ id, options }, i) => {
    if (looked.has(id) || options.some(({ effects }) => effects.length > 0)) return [];
    return [
      {
        code: 'decision-without-consequence',
        path: ['decisions', i, 'options'],
        message: 'Wat de teams hier ook kiezen, er volgt niets op.',
        remedy: 'Geef minstens één optie een effect, of laat een inject erop volgen met after: { decision }.',
      },
    ];
  });
};

/** The decision points that some condition looks at. */
function asked(scenario: Scenario): string[] {
  const nodes = conditionsOf(scenario).flatMap(nodesOf);
  return nodes.flatMap(({ condition }) => (condition.decided ? [condition.decided.decision] : []));
}

/** The decision points on which something follows, or that are expected. */
function awaited({ injects, decisions, forms, press }: Scenario): string[] {
  const releases = [
    ...injects.map(({ release }) => release),
    ...[...decisions, ...forms, ...press].map(({ opens }) => opens),
  ];
  return [
    ...releases.flatMap(({ after }) => after?.decision ?? []),
    ...injects.flatMap(({ expect }) => {
      const sign = expect?.sign;
      return typeof sign === 'object' && 'decision' in sign ? [sign.decision] : [];
    }),
  ];
}
