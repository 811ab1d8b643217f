import type { LeafPlans } from './reach-conditions.ts';
import { move } from './reach-conditions.ts';

/** What keeps each kind of leaf from being so. */
export const AVOID: LeafPlans = {
  released: (inject, planner) => planner.avoidInject(inject),
  elapsed: ({ inject }, planner) => planner.avoidInject(inject),
  opened: ({ inject, by }, planner) => planner.shun({ do: 'open', inject, by }),
  answered: ({ inject, by }, planner) => planner.shun({ do: 'answer', inject, by }),
  unanswered: ({ inject, by }, planner) => planner.want({ do: 'answer', inject, by }),
  expected: ({ inject, is }, planner) => {
    if (is === 'met') planner.miss(inject);
    else planner.meet(inject);
  },
  decided: ({ decision, option, team }, planner) => {
    if (option === undefined) planner.shun({ do: 'decide', decision, team });
    else planner.shun({ do: 'choose', decision, option, team });
  },
  contact: ({ with: actor, via, by }, planner) => {
    if (actor === undefined) planner.shun({ do: 'meet' });
    else planner.shun({ do: 'talk', actor, via, by });
  },
  entered: ({ place, by }, planner) => planner.shun({ do: 'go', place, by }),
  present: ({ place, by }, planner) => planner.shun({ do: 'go', place, by }),
  fact: ({ id, is, by }, planner) => planner.shun({ do: 'bring', fact: id, step: is, by }),
  facts: ({ of, is, by }, planner) => {
    for (const fact of of) planner.shun({ do: 'bring', fact, step: is, by });
  },
  said: ({ topic, to, by }, planner) => planner.shun({ do: 'speak of', topic, to, by }),
  line: ({ inject, line }, planner) => planner.shun({ do: 'say line', inject, line }),
  gauge: ({ id, atLeast }, planner) => move(planner, id, atLeast === undefined ? 'raise' : 'lower'),
  alliance: ({ actor, meter, atLeast }, planner) =>
    move(planner, `${actor}/${meter}`, atLeast === undefined ? 'raise' : 'lower'),
  strand: ({ id, is }, planner) => {
    const states = [is].flat();
    const moves = planner.effects((effect) => 'strand' in effect && effect.strand === id && states.includes(effect.to));
    for (const one of moves) planner.prevent(one);
    const first = planner.scenario.strands.find((strand) => strand.id === id)?.states[0]?.id;
    const others = planner.effects(
      (effect) => 'strand' in effect && effect.strand === id && !states.includes(effect.to),
    );
    const way = first !== undefined && states.includes(first) ? planner.oneOf(others) : undefined;
    if (way) planner.bringAbout(way);
  },
  consent: ({ actor, is }, planner) => {
    const ways = planner.effects((effect) => 'consent' in effect && effect.consent === actor && effect.is === is);
    for (const one of ways) planner.prevent(one);
  },
  form: ({ id, team, field, topic, score }, planner) => {
    if (score !== undefined) return planner.shun({ do: 'score', form: id });
    if (field !== undefined || topic !== undefined) return planner.shun({ do: 'write', form: id, field, topic, team });
    planner.shun({ do: 'hand in', form: id, team });
  },
};
