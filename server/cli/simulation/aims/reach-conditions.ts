import type { Condition } from '../../../../shared/scenario/condition.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { DeedOf } from './aim.ts';
import type { Planner } from './planner.ts';

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;
/** What to do about each kind of leaf. */
export type LeafPlans = { [K in keyof Leaves]?: (asked: NonNullable<Leaves[K]>, planner: Planner) => void };

/** How many of the ways to move a meter are taken at once; all of them often stand in each other's way. */
const WAYS_TAKEN = 0.6;

/** What makes each kind of leaf so. What is not here comes by itself or is settled beforehand. */
export const REACH: LeafPlans = {
  released: (inject, planner) => planner.reachInject(inject),
  elapsed: ({ inject }, planner) => planner.reachInject(inject),
  opened: ({ inject, by }, planner) => {
    planner.reachInject(inject);
    planner.want({ do: 'open', inject, by });
  },
  answered: ({ inject, by }, planner) => {
    planner.reachInject(inject);
    planner.want({ do: 'answer', inject, by });
  },
  unanswered: ({ inject, by }, planner) => {
    planner.reachInject(inject);
    planner.shun({ do: 'answer', inject, by });
  },
  expected: ({ inject, is }, planner) => {
    planner.reachInject(inject);
    if (is === 'met') planner.meet(inject);
    else planner.miss(inject);
  },
  decided: ({ decision, option, team }, planner) => {
    planner.reachOpening(decision);
    if (option === undefined) planner.want({ do: 'decide', decision, team });
    else planner.want({ do: 'choose', decision, option, team });
  },
  contact: ({ with: actor, via, by, after }, planner) => {
    if (after) planner.reachInject(after.inject);
    if (actor === undefined) return planner.want({ do: 'meet', via });
    planner.want({ do: 'talk', actor, via, by });
    for (const { id, from } of planner.scenario.injects) {
      if (from === actor) planner.want({ do: 'answer', inject: id, by });
    }
  },
  entered: ({ place, by }, planner) => planner.want({ do: 'go', place, by }),
  present: ({ place, by }, planner) => planner.want({ do: 'go', place, by }),
  fact: ({ id, is, by }, planner) => bring(planner, [id], { step: is, by }),
  facts: ({ of, is, by }, planner) => bring(planner, of, { step: is, by }),
  said: ({ topic, to, by, after }, planner) => {
    if (after) planner.reachInject(after.inject);
    planner.want({ do: 'speak of', topic, to, by });
  },
  line: ({ inject, line }, planner) => sayLine(planner, inject, line),
  gauge: ({ id, atLeast, atMost }, planner) => {
    if (atLeast !== undefined) move(planner, id, 'raise');
    if (atMost !== undefined) move(planner, id, 'lower');
  },
  alliance: ({ actor, meter, atLeast, atMost }, planner) => {
    if (atLeast !== undefined) move(planner, `${actor}/${meter}`, 'raise');
    if (atMost !== undefined) move(planner, `${actor}/${meter}`, 'lower');
  },
  strand: ({ id, is }, planner) => moveStrand(planner, id, [is].flat()),
  consent: ({ actor, is }, planner) => {
    const ways = planner.effects((effect) => 'consent' in effect && effect.consent === actor && effect.is === is);
    const way = planner.oneOf(ways);
    if (way) planner.bringAbout(way);
  },
  form: ({ id, team, field, topic, score }, planner) => {
    planner.reachOpening(id);
    planner.want({ do: 'hand in', form: id, team });
    if (field !== undefined || topic !== undefined) planner.want({ do: 'write', form: id, field, topic, team });
    if (score !== undefined) planner.want({ do: 'score', form: id });
  },
  draw: (lot, planner) => planner.drawn(lot),
};

/** Moves a meter up or down, along some of the ways there are. */
export function move(planner: Planner, meter: string, way: 'raise' | 'lower'): void {
  planner.want({ do: way, meter });
  const sign = way === 'raise' ? 1 : -1;
  const ways = planner.effects((effect) => {
    if (!('by' in effect)) return false;
    const moved = 'gauge' in effect ? effect.gauge : `${effect.alliance}/${effect.meter}`;
    return moved === meter && effect.by * sign > 0;
  });
  for (const one of ways) if (planner.isLucky(WAYS_TAKEN)) planner.bringAbout(one);
}

/** Says a line, and what comes before it. `inject`: of which inject, or of which actor who is phoned. */
export function sayLine(planner: Planner, inject: Slug, id: Slug): void {
  const written = planner.scenario.injects.find((one) => one.id === inject);
  if (written) {
    planner.reachInject(inject);
    planner.want({ do: 'answer', inject });
  } else planner.want({ do: 'talk', actor: inject, via: 'call' });
  planner.want({ do: 'say line', inject, line: id });
  const contents = written ? [written.content, ...written.variants.map(({ content }) => content)] : [];
  const own = planner.scenario.actors.find((one) => one.id === inject)?.conversation;
  const conversations = written
    ? contents.flatMap((content) => ('conversation' in content ? [content.conversation] : []))
    : [own];
  for (const conversation of conversations) {
    const line = conversation?.lines.find((one) => one.id === id);
    if (line?.when) planner.reach(line.when);
    if (line?.after !== undefined) sayLine(planner, inject, line.after);
  }
}

type Bringing = Pick<DeedOf<'bring'>, 'step' | 'by'>;

function bring(planner: Planner, facts: readonly Slug[], { step, by }: Bringing): void {
  for (const fact of facts) planner.want({ do: 'bring', fact, step, by });
  if (step === 'shared') planner.want({ do: 'meet' });
}

function moveStrand(planner: Planner, strand: Slug, states: readonly Slug[]): void {
  const moves = planner.effects((effect) => 'strand' in effect && effect.strand === strand);
  const isThere = ({ effect }: (typeof moves)[number]) => 'strand' in effect && states.includes(effect.to);
  const first = planner.scenario.strands.find(({ id }) => id === strand)?.states[0]?.id;
  const way = first !== undefined && states.includes(first) ? undefined : planner.oneOf(moves.filter(isThere));
  if (way) planner.bringAbout(way);
  for (const one of moves) if (!isThere(one) && planner.isLucky(WAYS_TAKEN)) planner.prevent(one);
}
