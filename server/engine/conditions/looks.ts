import type { After, Condition } from '../../../shared/scenario/condition.ts';
import { findIn } from '../drawers.ts';
import type { SessionState } from '../state.ts';
import { meterKey } from '../story-state.ts';

/** The parts of the state that conditions look at; each stays the very same as long as nothing in it changes. */
export const PARTS = {
  injects: ({ injects }) => injects,
  expectations: ({ expectations }) => expectations,
  decisions: ({ decisions }) => decisions,
  players: ({ players }) => players,
  gauges: ({ gauges }) => gauges,
  seed: ({ seed }) => seed,
  level: ({ story }) => story.level,
  readers: ({ story }) => story.readers,
  answers: ({ story }) => story.answers,
  contacts: ({ story }) => story.contacts,
  talks: ({ story }) => story.talks,
  visits: ({ story }) => story.visits,
  facts: ({ story }) => story.facts,
  heard: ({ story }) => story.heard,
  lines: ({ story }) => story.lines,
  alliances: ({ story }) => story.alliances,
  strands: ({ story }) => story.strands,
  consents: ({ story }) => story.consents,
  forms: ({ story }) => story.forms,
} as const satisfies Record<string, (state: SessionState) => unknown>;
export type Part = keyof typeof PARTS;

/** One thing in the state that a condition looks at: as long as that is the same, so is the answer. */
export type Look = { part: Part; name: string; find: (state: SessionState) => unknown };

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;

const LOOKS: { [K in keyof Leaves]: (asked: NonNullable<Leaves[K]>) => Look[] } = {
  time: () => [],
  released: (inject) => [look('injects', `item ${inject}`, ({ injects }) => injects[inject]?.item)],
  opened: ({ inject }) => [look('readers', inject, ({ story }) => findIn(story.readers, inject))],
  answered: ({ inject }) => [answersTo(inject)],
  elapsed: ({ inject }) => outOf(inject),
  unanswered: ({ inject }) => [...outOf(inject), answersTo(inject)],
  expected: ({ inject }) => [look('expectations', inject, ({ expectations }) => expectations[inject])],
  decided: ({ decision }) => [look('decisions', decision, (state) => choices(state, decision))],
  contact: ({ with: actor, after }) => [
    actor === undefined
      ? look('contacts', '', PARTS.contacts)
      : look('talks', actor, ({ story }) => story.talks[actor]),
    ...counting(after),
  ],
  entered: ({ place }) => [look('visits', place, ({ story }) => story.visits[place])],
  present: () => [look('players', '', PARTS.players)],
  fact: ({ id, is }) => [look('facts', `${id} ${is}`, ({ story }) => story.facts[id]?.[is])],
  facts: ({ of, is }) => of.map((id) => look('facts', `${id} ${is}`, ({ story }) => story.facts[id]?.[is])),
  said: ({ topic, after }) => [look('heard', topic, ({ story }) => findIn(story.heard, topic)), ...counting(after)],
  line: ({ inject }) => [look('lines', inject, ({ story }) => story.lines[inject])],
  gauge: ({ id }) => [look('gauges', id, ({ gauges }) => gauges[id])],
  alliance: ({ actor, meter }) => [
    look('alliances', meterKey(actor, meter), ({ story }) => story.alliances[meterKey(actor, meter)]),
  ],
  strand: ({ id }) => [look('strands', id, ({ story }) => story.strands[id])],
  consent: ({ actor }) => [look('consents', actor, ({ story }) => story.consents[actor])],
  form: ({ id }) => [look('forms', id, (state) => handedIn(state, id))],
  level: () => [look('level', '', PARTS.level)],
  draw: () => [look('seed', '', PARTS.seed)],
};

/** Everything in the state that this condition looks at, itself and all in it. */
export function looksOf({ all, any, not, ...leaf }: Condition): Look[] {
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  const own = Object.entries(leaf).flatMap(([key, asked]) => {
    const looks = LOOKS[key as keyof Leaves] as (asked: unknown) => Look[];
    return asked === undefined ? [] : looks(asked);
  });
  return [...own, ...inner.flatMap(looksOf)];
}

function look(part: Part, name: string, find: Look['find']): Look {
  return { part, name, find };
}

function answersTo(inject: string): Look {
  return look('answers', inject, ({ story }) => story.answers[inject]);
}

// The item itself and not its id: in two sessions of one seed it may have come at other moments. An item that
// lies there never changes, so all of this changes only with the injects.
function outOf(inject: string): Look[] {
  return [
    look('injects', `out ${inject}`, ({ injects, items }) => findIn(items, injects[inject]?.item)),
    look('injects', inject, ({ injects }) => injects[inject]),
  ];
}

function counting(after: After | undefined): Look[] {
  return after ? outOf(after.inject) : [];
}

/** What every team chose, as one word; votes are nothing yet. */
function choices({ scenario, decisions }: SessionState, decision: string): string {
  return scenario.teams.map(({ id }) => decisions[`${decision}/${id}`]?.option ?? '').join('/');
}

/** What of a form was handed in, as one word; what is still being written is nothing yet. Its topics follow from it. */
function handedIn({ story }: SessionState, form: string): string {
  const papers = Object.entries(story.forms).filter(
    ([key, { state }]) => state === 'submitted' && key.split('/')[0] === form,
  );
  return JSON.stringify(papers.map(([key, { score, values }]) => [key, score, values]));
}
