import type { SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { SessionState } from '../state.ts';
import { meterKey, type TalkProgress } from '../story-state.ts';
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
    case 'ContactMade':
      return story.found ? state : withStory(state, { found: { at, via: event.via } });
    case 'PlaceEntered':
      return withStory(state, { visits: addSeats(story.visits, event.place, seatOf(state, event.player)) });
    case 'CallAnswered':
      return pickedUp(state, event, at);
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
  return withStory(state, { heard: [...state.story.heard, ...topics.map((topic) => ({ topic, to, seat, at }))] });
}

function pickedUp(state: SessionState, { call: id, player }: EventOf<'CallAnswered'>, at: ExerciseTime): SessionState {
  const call = state.calls[id];
  const seats = seatOf(state, player ?? call?.caller);
  const spoken = talked(state, call?.actor, seats, {
    via: call?.medium === 'visit' ? 'visit' : 'call',
    at,
    answered: true,
  });
  return call?.inject === undefined ? spoken : answeredInject(spoken, call.inject, seats);
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
  const talks = state.story.talks.map((talk) =>
    talk.actor === actor && event.inReplyTo !== undefined ? { ...talk, answered: true } : talk,
  );
  return withStory(state, { talks, replied: union(state.story.replied, replied) });
}

function talked(
  state: SessionState,
  actor: Slug | undefined,
  seats: readonly Slug[],
  how: Omit<TalkProgress, 'actor' | 'seat'>,
): SessionState {
  if (actor === undefined || seats.length === 0) return state;
  return withStory(state, { talks: [...state.story.talks, ...seats.map((seat) => ({ actor, seat, ...how }))] });
}

function answered(state: SessionState, item: string | undefined, seats: readonly Slug[]): SessionState {
  const inject = item === undefined ? undefined : state.items[item]?.inject;
  return inject === undefined ? state : answeredInject(state, inject, seats);
}

function answeredInject(state: SessionState, inject: Slug, seats: readonly Slug[]): SessionState {
  return withStory(state, { answers: addSeats(state.story.answers, inject, seats) });
}
