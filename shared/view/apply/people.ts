import type { PeopleEvent } from '../../session/events/people.ts';
import type { PlaceEvent } from '../../session/events/places.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { PlayerId } from '../../vocabulary/ids.ts';
import type { PersonView, SessionView } from '../session-view.ts';

/** Folds who sits where, who is connected and who is on the way. */
export function applyPeople(view: SessionView, event: PeopleEvent | PlaceEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'SeatTaken': {
      const { type: _type, player, ...seat } = event;
      const before = view.people[player];
      view.people[player] = {
        ...seat,
        id: player,
        ready: before?.ready ?? seat.bot,
        connected: before?.connected ?? true,
      };
      return;
    }
    case 'RoleCardDealt': {
      const { type: _type, facts: _facts, ...card } = event;
      view.roleCards[event.player] = card;
      return;
    }
    case 'CardPassed': {
      const { seat, title, knows } = event;
      const before = view.passedCards[event.player] ?? [];
      view.passedCards[event.player] = [...before, { seat, title, knows }];
      return;
    }
    case 'PlayerReady':
      return change(view, event.player, { ready: true });
    case 'OptOutCalled':
      view.optOuts = [...view.optOuts, { player: event.player, name: event.name, at }];
      return;
    case 'OptOutAnswered':
      view.optOuts = view.optOuts.map((one) => (one.player === event.player ? { ...one, answered: true } : one));
      return;
    case 'PlayerDropped':
      return change(view, event.player, { connected: false });
    case 'PlayerReturned':
      return change(view, event.player, { connected: true });
    case 'SeatLeft':
      delete view.people[event.player];
      delete view.roleCards[event.player];
      delete view.passedCards[event.player];
      return;
    case 'TravelStarted':
      return change(view, event.player, {
        travel: { from: event.from, to: event.to, left: at, arrives: event.arrives },
      });
    case 'PlaceEntered':
      return arrive(view, event.player, event.place);
  }
}

function change(view: SessionView, player: PlayerId, part: Partial<PersonView>): void {
  const person = view.people[player];
  if (person) view.people[player] = { ...person, ...part };
}

function arrive(view: SessionView, player: PlayerId, place: string): void {
  const person = view.people[player];
  if (!person) return;
  const { travel: _travel, ...rest } = person;
  view.people[player] = { ...rest, place };
}
