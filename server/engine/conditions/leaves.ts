import type { After, Condition } from '../../../shared/scenario/condition.ts';
import { type ExerciseTime, type MinutesSeconds, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { findIn } from '../drawers.ts';
import { findSeat, isDecided } from '../lookup.ts';
import type { SessionState } from '../state.ts';
import { meterKey, WHOLE_LEVEL } from '../story-state.ts';
import { drawn } from './drawn.ts';
import { standing } from './standing.ts';
import { isMeant, someMeant } from './who.ts';

type Leaves = Omit<Required<Condition>, 'all' | 'any' | 'not'>;
type LeafKey = keyof Leaves;
type Leaf<K extends LeafKey> = (asked: NonNullable<Leaves[K]>, state: SessionState, at: ExerciseTime) => boolean;

/** When each kind of leaf is so, by the state and the exercise time. */
export const LEAVES: { [K in LeafKey]: Leaf<K> } = {
  time: (from, _state, at) => at >= toExerciseTime(from),
  released: (inject, { injects }) => injects[inject]?.item !== undefined,
  opened: ({ inject, by }, { scenario, story }) => someMeant(scenario, by, findIn(story.readers, inject)),
  answered: ({ inject, by }, { scenario, story }) => someMeant(scenario, by, story.answers[inject]),
  elapsed: (asked, state, at) => isPast(asked, state, at),
  unanswered: (asked, state, at) => isPast(asked, state, at) && !LEAVES.answered(asked, state, at),
  expected: ({ inject, is }, { expectations }) => expectations[inject]?.state === is,
  decided: ({ decision, option, team }, state) =>
    team === undefined ? isDecided(state, decision, option) : isMade(state.decisions[`${decision}/${team}`], option),
  contact: (asked, state) => (asked.with === undefined ? found(asked, state) : talked(asked, state)),
  entered: ({ place, by }, { scenario, story }) => someMeant(scenario, by, story.visits[place]),
  present: ({ place, by }, state) =>
    Object.values(state.players).some(
      (player) => player.place === place && !player.travel && someMeant(state.scenario, by, [player.seat]),
    ),
  fact: ({ id, is, by }, { scenario, story }) => someMeant(scenario, by, story.facts[id]?.[is]),
  facts: (asked, state) => enoughFacts(asked, state),
  said: (asked, state) => said(asked, state),
  line: ({ inject, line }, { story }) => story.lines[inject]?.includes(line) ?? false,
  gauge: ({ id, atLeast, atMost }, { gauges }) => within(gauges[id], atLeast, atMost),
  alliance: ({ actor, meter, atLeast, atMost }, { story }) =>
    within(story.alliances[meterKey(actor, meter)], atLeast, atMost),
  strand: ({ id, is }, { story }) => [is].flat().includes(story.strands[id] ?? ''),
  consent: ({ actor, is, scope }, { story }) =>
    standing(story.consents[actor] ?? []).some((one) => one.is === is && (scope === undefined || one.scope === scope)),
  form: (asked, state) => submitted(asked, state),
  level: ({ atLeast, atMost }, { story }) => within(story.level ?? WHOLE_LEVEL, atLeast, atMost),
  draw: ({ name, of, is }, { seed }) => drawn(seed, name, of) === is,
};

/** When an inject came out; undefined while it is not out. */
export function releasedAt({ injects, items }: SessionState, inject: Slug): ExerciseTime | undefined {
  return findIn(items, injects[inject]?.item)?.at;
}

// What was taken back asks for nothing any more.
function isPast(asked: NonNullable<Condition['elapsed']>, state: SessionState, at: ExerciseTime): boolean {
  const out = releasedAt(state, asked.inject);
  if (out === undefined || state.injects[asked.inject]?.state === 'recalled') return false;
  return at >= out + toExerciseTime(asked.for);
}

function isMade(made: SessionState['decisions'][string] | undefined, option: Slug | undefined): boolean {
  return made?.state === 'made' && (option ?? made.option) === made.option;
}

type ContactAsked = NonNullable<Condition['contact']>;

function found(asked: ContactAsked, state: SessionState): boolean {
  const { via } = asked;
  const meant = state.story.contacts.filter(
    (contact) => isInTime(contact.at, asked, state) && (via === undefined || contact.via === via),
  );
  if (asked.twoWay === undefined) return meant.length > 0;
  return new Set(meant.flatMap(({ by }) => by ?? [])).size > 1;
}

function talked(asked: ContactAsked, state: SessionState): boolean {
  const { scenario, story } = state;
  const talks = story.talks[asked.with ?? ''] ?? [];
  return talks.some(
    ({ via, at, seat, answered }) =>
      (asked.via === undefined || via === asked.via) &&
      isInTime(at, asked, state) &&
      (asked.twoWay === undefined || answered) &&
      someMeant(scenario, asked.by, [seat]),
  );
}

function said(asked: NonNullable<Condition['said']>, state: SessionState): boolean {
  const { topic, to, by, public: isPublic } = asked;
  const heardOfIt = findIn(state.story.heard, topic) ?? [];
  return heardOfIt.some(
    (heard) =>
      (to === undefined || heard.to.includes(to)) &&
      (isPublic === undefined || heard.to.length === 0) &&
      isInTime(heard.at, asked, state) &&
      someMeant(state.scenario, by, [heard.seat]),
  );
}

type InTime = { [K in 'since' | 'before']?: MinutesSeconds | undefined } & { after?: After | undefined };

function isInTime(at: ExerciseTime, { since, before, after }: InTime, state: SessionState): boolean {
  return (
    (since === undefined || at >= toExerciseTime(since)) &&
    (before === undefined || at < toExerciseTime(before)) &&
    (after === undefined || isAfter(at, after, state))
  );
}

function isAfter(at: ExerciseTime, { inject, within }: After, state: SessionState): boolean {
  const out = releasedAt(state, inject);
  return out !== undefined && at >= out && (within === undefined || at <= out + toExerciseTime(within));
}

function enoughFacts({ of, is, by, atLeast, teams }: NonNullable<Condition['facts']>, state: SessionState): boolean {
  const { scenario, story } = state;
  const reached = of.filter((id) => someMeant(scenario, by, story.facts[id]?.[is]));
  const from = new Set(
    reached
      .flatMap((id) => story.facts[id]?.[is] ?? [])
      .filter((seat) => isMeant(scenario, by, seat))
      .map((seat) => findSeat(scenario, seat)?.team),
  );
  return reached.length >= atLeast && from.size >= teams;
}

function submitted(asked: NonNullable<Condition['form']>, { story }: SessionState): boolean {
  return Object.entries(story.forms).some(([key, form]) => {
    const [id, team] = key.split('/');
    const isOther = asked.team !== undefined && team !== undefined && team !== asked.team;
    return id === asked.id && form.state === 'submitted' && !isOther && answersTo(form, asked);
  });
}

function answersTo(form: Paper, { field, topic, score }: NonNullable<Condition['form']>): boolean {
  if ((form.score ?? 0) < (score ?? Number.NEGATIVE_INFINITY)) return false;
  return field === undefined ? aboutAny(form.topics, topic) : filled(form, field, topic);
}

type Paper = SessionState['story']['forms'][string];

function filled({ values, topics }: Paper, field: Slug, topic: Slug | undefined): boolean {
  return (values[field] ?? '').trim() !== '' && (topic === undefined || (topics[field] ?? []).includes(topic));
}

function aboutAny(topics: Paper['topics'], topic: Slug | undefined): boolean {
  return topic === undefined || Object.values(topics).some((found) => found.includes(topic));
}

function within(value: number | undefined, atLeast: number | undefined, atMost: number | undefined): boolean {
  if (value === undefined) return false;
  return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
}
