import type { SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { findIn, putIn } from '../drawers.ts';
import { findSeat } from '../lookup.ts';
import { spokenKey } from '../spoken-key.ts';
import type { SessionState } from '../state.ts';
import { meterKey, type StoryState, type TalkProgress } from '../story-state.ts';
import type { StoryFold } from './story.ts';
import { addSeats, seatOf, union, withStory } from './story-parts.ts';

/** Who spoke with whom, what was answered, where people came, and what that did to strands and relations. */
export const applyRelations: StoryFold = (state, event, at) => {
  const { story } = state;
  switch (event.type) {
    case 'StrandMoved':
      return withStory(state, { strands: { ...story.strands, [event.strand]: event.to } });
    case 'AllianceChanged':
      return withStory(state, {
        alliances: { ...story.alliances, [meterKey(event.actor, event.meter)]: event.to },
      });
    case 'ConsentChanged': {
      const { actor, is, scope } = event;
      const one = { is, ...(scope === undefined ? {} : { scope }) };
      return withStory(state, { consents: { ...story.consents, [actor]: [...(story.consents[actor] ?? []), one] } });
    }
    case 'RuleFired':
      return withStory(state, { firedRules: [...story.firedRules, event.rule] });
    case 'TopicsHeard':
      return heard(state, event, at);
    case 'PlaceEntered':
      return withStory(state, { visits: addSeats(story.visits, event.place, seatOf(state, event.player)) });
    case 'CallAnswered':
      return pickedUp(state, event, at);
    case 'CallSpoken':
      return spokeLine(heardOut(state, event), event);
    case 'ItemOpened':
      return read(state, event);
    case 'MessageSent':
      return event.from.kind === 'player' ? wrote(state, event, at) : wroteBack(state, event);
    case 'PostPublished':
      return event.from.kind === 'player' ? answered(state, event.inReplyTo, seatOf(state, event.from.id)) : state;
    default:
      return state;
  }
};

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

function heard(state: SessionState, { topics, to, player }: EventOf<'TopicsHeard'>, at: ExerciseTime): SessionState {
  const [seat] = seatOf(state, player);
  if (seat === undefined) return state;
  const one = { to, seat, at };
  const add = (heard: StoryState['heard'], topic: Slug) => putIn(heard, topic, [...(findIn(heard, topic) ?? []), one]);
  return withStory(state, { heard: topics.reduce(add, state.story.heard) });
}

function pickedUp(state: SessionState, { call: id, player }: EventOf<'CallAnswered'>, at: ExerciseTime): SessionState {
  const call = state.calls[id];
  const seats = seatOf(state, player ?? call?.caller);
  const spoken = talked(state, call?.actor, seats, {
    via: call?.medium === 'visit' ? 'visit' : 'call',
    at,
    answered: false,
  });
  return call?.inject === undefined ? spoken : answeredInject(spoken, call.inject, seats);
}

function spokeLine(state: SessionState, { call, line }: EventOf<'CallSpoken'>): SessionState {
  const spoken = state.calls[call];
  const key = spoken && spokenKey(state, spoken);
  if (line === undefined || key === undefined) return state;
  return withStory(state, { lines: { ...state.story.lines, [key]: union(state.story.lines[key], [line]) } });
}

// Who picks up says a word of welcome; the two spoke once the player said something to it.
function heardOut(state: SessionState, { call: id, speaker }: EventOf<'CallSpoken'>): SessionState {
  const actor = state.calls[id]?.actor;
  const [seat] = speaker.kind === 'player' ? seatOf(state, speaker.id) : [];
  if (actor === undefined || seat === undefined) return state;
  const talks = state.story.talks[actor] ?? [];
  const last = talks.findLastIndex((talk) => talk.seat === seat && talk.via !== 'mail');
  if (talks[last]?.answered !== false) return state;
  return withTalks(state, actor, (talk, index) => index === last || talk.answered);
}

function withTalks(
  state: SessionState,
  actor: Slug,
  isAnswered: (talk: TalkProgress, index: number) => boolean,
): SessionState {
  const talks = (state.story.talks[actor] ?? []).map((talk, i) => ({ ...talk, answered: isAnswered(talk, i) }));
  return withStory(state, { talks: { ...state.story.talks, [actor]: talks } });
}

function read(state: SessionState, { item, player }: EventOf<'ItemOpened'>): SessionState {
  const inject = findIn(state.items, item)?.inject;
  if (inject === undefined) return state;
  const { readers } = state.story;
  const seats = union(findIn(readers, inject), seatOf(state, player));
  return seats === findIn(readers, inject) ? state : withStory(state, { readers: putIn(readers, inject, seats) });
}

function wrote(state: SessionState, event: EventOf<'MessageSent'>, at: ExerciseTime): SessionState {
  const seats = event.from.kind === 'player' ? seatOf(state, event.from.id) : [];
  const written = event.toActors.reduce(
    (next, actor) => talked(next, actor, seats, { via: 'mail', at, answered: false }),
    state,
  );
  return answered(written, event.inReplyTo, seats);
}

function wroteBack(state: SessionState, event: EventOf<'MessageSent'>): SessionState {
  const actor = event.from.id;
  const replied = event.reply === undefined ? [] : event.toTeams.map((team) => `${actor}/${team}/${event.reply}`);
  const sent = withStory(state, { replied: union(state.story.replied, replied) });
  if (event.inReplyTo === undefined || state.story.talks[actor] === undefined) return sent;
  const isTheirs = ({ seat }: TalkProgress) => event.toTeams.includes(findSeat(state.scenario, seat)?.team ?? '');
  return withTalks(sent, actor, (talk) => talk.answered || (talk.via === 'mail' && isTheirs(talk)));
}

function talked(
  state: SessionState,
  actor: Slug | undefined,
  seats: readonly Slug[],
  how: Omit<TalkProgress, 'seat'>,
): SessionState {
  if (actor === undefined || seats.length === 0) return state;
  const spoken = [...(state.story.talks[actor] ?? []), ...seats.map((seat) => ({ seat, ...how }))];
  return withStory(state, { talks: { ...state.story.talks, [actor]: spoken } });
}

function answered(state: SessionState, item: string | undefined, seats: readonly Slug[]): SessionState {
  const inject = findIn(state.items, item)?.inject;
  return inject === undefined ? state : answeredInject(state, inject, seats);
}

function answeredInject(state: SessionState, inject: Slug, seats: readonly Slug[]): SessionState {
  return withStory(state, { answers: addSeats(state.story.answers, inject, seats) });
}
