import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { type Delivered, deliveredTo } from './delivered.ts';
import { factsKnown } from './facts-known.ts';
import type { Seated } from './seated.ts';

export type KnownFact = { id: Slug; text: string; by: PlayerId[] };

/** What a team had before it at one point of the log. */
export type KnownAt = {
  /** Delivered to somebody of the team and opened by nobody. */
  unopened: Delivered[];
  /** Facts at least one member had met; who, is in `by`. */
  facts: KnownFact[];
  /** Facts that only somebody outside the team had met by then; `by` names them. */
  elsewhere: KnownFact[];
  /** How many facts of the hidden profile there are; 0 where the record does not tell. */
  total: number;
};

type Where = { scenario: Scenario; everybody: readonly Seated[]; team: Slug };

/** What was unread and known to a team after these events. Common facts are no secret and are left out. */
export function knownAt({ scenario, everybody, team }: Where, events: readonly RecordedEvent[]): KnownAt {
  const members = everybody.filter((seated) => seated.team === team);
  const others = everybody.filter((seated) => seated.team !== team);
  const known = factsKnown(events);
  const secrets = scenario.facts.filter(({ kind }) => kind !== 'common');
  const knownBy = (people: readonly Seated[]) =>
    secrets.map(({ id, text }) => {
      return { id, text, by: people.map(({ player }) => player).filter((player) => known.get(player)?.has(id)) };
    });
  const facts = knownBy(members).filter(({ by }) => by.length > 0);
  const isKnown = new Set(facts.map(({ id }) => id));
  return {
    unopened: deliveredTo(members, events).filter(({ openedBy }) => openedBy.length === 0),
    facts,
    elsewhere: knownBy(others).filter(({ id, by }) => by.length > 0 && !isKnown.has(id)),
    total: secrets.length,
  };
}
