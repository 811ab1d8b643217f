import type { Slug } from '../../vocabulary/ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';

/** A decision point that changes nothing, whatever is chosen. */
export const findEmptyDecisions: Check = (scenario) => {
  const choices = [...asked(scenario), ...awaited(scenario)];
  const looked = new Set(choices.map(({ decision }) => decision));
  const chosen = new Set(choices.map(({ decision, option }) => `${decision}/${option}`));
  return scenario.decisions.flatMap(({ id, options }, i) => {
    const path = ['decisions', i, 'options'];
    if (options.every(({ effects }) => effects.length === 0)) return looked.has(id) ? [] : [nothing(path)];
    const kinds = new Set(options.map(({ effects }) => JSON.stringify(effects)));
    return kinds.size > 1 || options.some((option) => chosen.has(`${id}/${option.id}`)) ? [] : [allTheSame(path)];
  });
};

function nothing(path: Path): Found {
  return {
    code: 'decision-without-consequence',
    path,
    message: 'Wat de teams hier ook kiezen, er volgt niets op.',
    remedy: 'Geef minstens één optie een effect, of laat een inject erop volgen met after: { decision }.',
  };
}

function allTheSame(path: Path): Found {
  return {
    code: 'decision-without-consequence',
    path,
    message: 'Wat de teams hier ook kiezen, er volgt steeds hetzelfde op.',
    remedy: 'Geef minstens één optie andere effecten, of laat iets van één option afhangen.',
  };
}

type Choice = { decision: Slug; option?: Slug | undefined };

/** The decision points, and options of them, that some condition looks at. */
function asked(scenario: Scenario): Choice[] {
  const nodes = conditionsOf(scenario).flatMap(nodesOf);
  return nodes.flatMap(({ condition }) => condition.decided ?? []);
}

/** Those on which something follows, or that are expected. */
function awaited({ injects, decisions, forms, press }: Scenario): Choice[] {
  const releases = [
    ...injects.map(({ release }) => release),
    ...[...decisions, ...forms, ...press].map(({ opens }) => opens),
  ];
  return [
    ...releases.flatMap(({ after }) =>
      after?.decision === undefined ? [] : [{ decision: after.decision, option: after.option }],
    ),
    ...injects.flatMap(({ expect }) => {
      const sign = expect?.sign;
      return typeof sign === 'object' && 'decision' in sign ? [sign] : [];
    }),
  ];
}
