import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';

/** A thing of a scenario that a play can reach; of an option the id is `decision/option`. */
export type Target = { kind: 'inject' | 'option' | 'ending'; id: string; title: string };

/** How a target is named in a tally. */
export function targetKey(kind: Target['kind'], ...ids: readonly Slug[]): string {
  return `${kind} ${ids.join('/')}`;
}

/** Everything there is to reach, in the order of the scenario. */
export function targetsOf({ injects, decisions, endings }: Scenario): Target[] {
  return [
    ...injects.map(({ id, title }): Target => ({ kind: 'inject', id, title })),
    ...decisions.flatMap(({ id, options }) =>
      options.map(({ id: option, label }): Target => ({ kind: 'option', id: `${id}/${option}`, title: label })),
    ),
    ...endings.map(({ id, title }): Target => ({ kind: 'ending', id, title })),
  ];
}
