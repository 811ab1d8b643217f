import type { Condition } from '../../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { Goodness } from './goodness.ts';

/** A topic that means something to an actor or a team, or in public (""), and what it brings there. */
export type Said = { to: Slug; topic: Slug; worth: number };

/** Everywhere that it matters what is spoken of, and whether that is good or bad there. */
export function sayingsIn(scenario: Scenario, goodness: Goodness): Said[] {
  const { actors, rules, injects, press } = scenario;
  const sayings = [
    ...actors.flatMap(({ id, replies }) =>
      replies.flatMap(({ topics, effects }) => topics.map((topic) => ({ to: id, topic, worth: goodness(effects) }))),
    ),
    ...rules.flatMap(({ when, effects }) => saidIn(when).map((said) => ({ ...said, worth: goodness(effects) }))),
    ...injects.flatMap(({ release, effects }) =>
      release.when ? saidIn(release.when).map((said) => ({ ...said, worth: goodness(effects) })) : [],
    ),
    ...press.flatMap(({ questions }) =>
      questions.flatMap(({ from, weighs }) =>
        weighs.map(({ topic, effects }) => ({ to: from, topic, worth: goodness(effects) })),
      ),
    ),
    ...saidAnywhere(scenario).map((said) => ({ ...said, worth: 0 })),
  ];
  return joined(sayings);
}

function joined(sayings: readonly Said[]): Said[] {
  const sums = new Map<string, Said>();
  for (const { to, topic, worth } of sayings) {
    const key = `${to} ${topic}`;
    sums.set(key, { to, topic, worth: worth + (sums.get(key)?.worth ?? 0) });
  }
  return [...sums.values()];
}

type Meant = { to: Slug; topic: Slug };

/** What must be said for this to be so; what must stay unsaid does not count. */
function saidIn({ all = [], any = [], said }: Condition): Meant[] {
  const own = said ? [{ to: said.to ?? '', topic: said.topic }] : [];
  return [...own, ...[...all, ...any].flatMap(saidIn)];
}

/** Every condition on something being said, wherever in the document it stands. */
function saidAnywhere(value: unknown): Meant[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'said' in value && typeof value.said === 'object' ? saidIn({ said: value.said as Condition['said'] }) : [];
  return [...own, ...Object.values(value).flatMap(saidAnywhere)];
}
