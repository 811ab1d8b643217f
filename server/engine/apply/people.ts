import type { PeopleEvent } from '../../../shared/session/events/people.ts';
import type { PlaceEvent } from '../../../shared/session/events/places.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import type { PlayerState, SessionState } from '../state.ts';

/** Who sits where and who is on the way. */
export function applyPeople(state: SessionState, event: PeopleEvent | PlaceEvent): SessionState {
  switch (event.type) {
    case 'SeatTaken': {
      const { player, name, seat, team, profession, bot, extraTime, place } = event;
      const connected = state.players[player]?.connected ?? true;
      const taken = { id: player, name, seat, team, profession, bot, extraTime, place, connected, passed: [] };
      return { ...state, players: { ...state.players, [player]: taken } };
    }
    case 'SeatLeft': {
      const { [event.player]: _left, ...players } = state.players;
      return { ...state, players };
    }
    case 'PlayerDropped':
      return change(state, event.player, (player) => ({ ...player, connected: false }));
    case 'PlayerReturned':
      return change(state, event.player, (player) => ({ ...player, connected: true }));
    case 'TravelStarted':
      return change(state, event.player, (player) => ({
        ...player,
        travel: { to: event.to, arrives: event.arrives },
      }));
    case 'PlaceEntered':
      return change(state, event.player, ({ travel: _travel, ...player }) => ({ ...player, place: event.place }));
    case 'CardPassed':
      return change(state, event.player, (player) => ({ ...player, passed: [...player.passed, event.seat] }));
    case 'OptOutCalled':
      return change(state, event.player, (player) => ({ ...player, optedOut: true }));
    case 'OptOutAnswered':
      return change(state, event.player, ({ optedOut: _out, ...player }) => player);
    case 'RoleCardDealt':
    case 'PlayerReady':
      return state;
  }
}

function change(state: SessionState, id: PlayerId, next: (player: PlayerState) => PlayerState): SessionState {
  const player = state.players[id];
  if (!player) return state;
  return { ...state, players: { ...state.players, [id]: next(player) } };
}
