import type { Slug } from '../../vocabulary/ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { actorDialogues, conversationsOf, type Dialogue } from './conversation-of.ts';
import { type Happening, happening } from './happening.ts';

/** Something by which a fact comes to somebody. Without `carrier`: it is there from the start. */
type Carried = { fact: Slug; carrier?: Happening; path: Path };

/** Everything that carries a fact: role cards, injects, conversations, written replies and posts of the town. */
export function carriersOf(scenario: Scenario): Carried[] {
  const { seats, injects, actors, noise } = scenario;
  return [
    ...seats.flatMap(({ facts }, i) => each(facts, ['seats', i, 'facts'])),
    ...noise.flatMap(({ facts }, i) => each(facts, ['noise', i, 'facts'])),
    ...injects.flatMap((inject, i) => byInject(inject, ['injects', i])),
    ...actors.flatMap((actor, i) =>
      actor.replies.flatMap(({ id, facts }, j) =>
        each(facts, ['actors', i, 'replies', j, 'facts'], happening('reply', actor.id, id)),
      ),
    ),
    ...actorDialogues(scenario).flatMap((one) => byLine(one, one.actor)),
  ];
}

function byInject(inject: Scenario['injects'][number], at: Path): Carried[] {
  const carrier = happening('inject', inject.id);
  return [
    ...each(inject.facts, [...at, 'facts'], carrier),
    ...inject.variants.flatMap(({ facts }, j) => each(facts ?? [], [...at, 'variants', j, 'facts'], carrier)),
    ...conversationsOf(inject, at).flatMap((one) => byLine(one, inject.id)),
  ];
}

function byLine({ conversation, path }: Dialogue, of: Slug): Carried[] {
  return conversation.lines.flatMap(({ id, facts, answers }, j) => {
    const said = happening('line', of, id);
    const line = [...path, 'lines', j];
    return [
      ...each(facts, [...line, 'facts'], said),
      ...answers.flatMap((other, k) => each(other.facts, [...line, 'answers', k, 'facts'], said)),
    ];
  });
}

function each(facts: readonly Slug[], at: Path, carrier?: Happening): Carried[] {
  return facts.map((fact, i) => ({ fact, path: [...at, i], ...(carrier === undefined ? {} : { carrier }) }));
}
