import type { Actor, Place, Seat, Team } from '../../shared/scenario/cast.ts';
import type { DecisionPoint } from '../../shared/scenario/decision-point.ts';
import type { Inject } from '../../shared/scenario/inject.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { Sender } from '../../shared/vocabulary/sender.ts';
import type { PlayerState, SessionState } from './state.ts';

type Index = {
  injects: Map<Slug, Inject>;
  decisions: Map<Slug, DecisionPoint>;
  actors: Map<Slug, Actor>;
  seats: Map<Slug, Seat>;
  teams: Map<Slug, Team>;
  places: Map<Slug, Place>;
};

// A frozen scenario never changes, so its index is made once; a 500-inject scenario must not be searched per event.
const indexes = new WeakMap<Scenario, Index>();

function indexOf(scenario: Scenario): Index {
  const known = indexes.get(scenario);
  if (known) return known;
  const index = {
    injects: byId(scenario.injects),
    decisions: byId(scenario.decisions),
    actors: byId(scenario.actors),
    seats: byId(scenario.seats),
    teams: byId(scenario.teams),
    places: byId(scenario.places),
  };
  indexes.set(scenario, index);
  return index;
}

function byId<T extends { id: Slug }>(things: readonly T[]): Map<Slug, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export const findInject = (scenario: Scenario, id: Slug): Inject | undefined => indexOf(scenario).injects.get(id);
export const findDecision = (scenario: Scenario, id: Slug): DecisionPoint | undefined =>
  indexOf(scenario).decisions.get(id);
export const findActor = (scenario: Scenario, id: Slug): Actor | undefined => indexOf(scenario).actors.get(id);
export const findSeat = (scenario: Scenario, id: Slug): Seat | undefined => indexOf(scenario).seats.get(id);
export const findTeam = (scenario: Scenario, id: Slug): Team | undefined => indexOf(scenario).teams.get(id);
export const findPlace = (scenario: Scenario, id: Slug): Place | undefined => indexOf(scenario).places.get(id);

/** An actor as sender. An id that is not in the cast stands for itself; find-problems.ts refuses such scenarios. */
export function actorSender(scenario: Scenario, id: Slug): Sender {
  const actor = findActor(scenario, id);
  return { kind: 'actor', id, name: actor?.name ?? id, post: actor?.post ?? '' };
}

/** A player as sender. */
export function playerSender({ id, name, team }: PlayerState): Sender {
  return { kind: 'player', id, name, team };
}

/** True when some team took this decision, with this option if one is named. */
export function isDecided(state: SessionState, decision: Slug, option?: Slug): boolean {
  return state.scenario.teams.some(({ id }) => {
    const made = state.decisions[`${decision}/${id}`];
    return made?.state === 'made' && (option ?? made.option) === made.option;
  });
}
