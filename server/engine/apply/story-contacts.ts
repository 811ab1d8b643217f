import type { SessionEvent } from '../../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { isMetAt } from '../is-met-at.ts';
import type { SessionState } from '../state.ts';
import type { TeamContact } from '../story-state.ts';
import type { StoryFold } from './story.ts';
import { withStory } from './story-parts.ts';

type Reached = Omit<TeamContact, 'at'>;

/** When and how the teams reached each other, and which of them spoke. */
export const applyContacts: StoryFold = (state, event, at) => {
  const reached = reachedBy(state, event);
  if (reached.length === 0) return state;
  const contacts = reached.map((one) => ({ ...one, at }));
  return withStory(state, { contacts: [...state.story.contacts, ...contacts] });
};

function reachedBy(state: SessionState, event: SessionEvent): Reached[] {
  if (event.type === 'ContactMade') return firstTime(state, event.via);
  if (event.type === 'CallAnswered') return state.calls[event.call]?.toTeam === undefined ? [] : [{ via: 'call' }];
  // A mail of before the teams found each other is no contact yet; its answer is.
  return state.contact ? later(state, event) : [];
}

// Contact by mail is an answer to a mail, so both sides wrote.
function firstTime({ scenario }: SessionState, via: string): Reached[] {
  if (via === 'call') return [];
  return via === 'mail' ? scenario.teams.map(({ id }) => ({ via, by: id })) : [{ via }];
}

function later(state: SessionState, event: SessionEvent): Reached[] {
  switch (event.type) {
    case 'MessageSent': {
      const team = event.from.kind === 'player' ? event.from.team : undefined;
      return team !== undefined && event.toTeams.some((to) => to !== team) ? [{ via: 'mail', by: team }] : [];
    }
    case 'CallSpoken':
      return spokenBy(state, event);
    case 'ChatSent':
      return event.thread === 'line' ? [{ via: 'line', by: event.team }] : [];
    case 'PlaceEntered':
      return metAt(state, event.player, event.place);
    default:
      return [];
  }
}

function spokenBy({ calls }: SessionState, { call, speaker }: Spoken): Reached[] {
  const isBetweenTeams = calls[call]?.toTeam !== undefined;
  return speaker.kind === 'player' && isBetweenTeams ? [{ via: 'call', by: speaker.team }] : [];
}

type Spoken = Extract<SessionEvent, { type: 'CallSpoken' }>;

function metAt(state: SessionState, player: PlayerId, place: Slug): Reached[] {
  return isMetAt(state, player, place) ? [{ via: 'place' }] : [];
}
