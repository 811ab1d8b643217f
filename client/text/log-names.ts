import type { SessionEvent } from '../../shared/session/event.ts';
import type { Encounter } from '../../shared/vocabulary/encounter.ts';

type AllianceChanged = Extract<SessionEvent, { type: 'AllianceChanged' }>;

/** Names for the ids in events; `who` is whoever did it, empty for the clock. */
export type LogNames = {
  who: string;
  player: (id: string) => string;
  team: (id: string) => string;
  inject: (id: string) => string;
  place: (id: string) => string;
  actor: (id: string) => string;
  form: (id: string) => string;
  press: (id: string) => string;
  /** How the people of a call meet. */
  encounter: (call: string) => Encounter;
  /** A storyline, or with `state` one of its states. */
  strand: (id: string, state?: string) => string;
  /** What else changed between the teams and the same person, told in the same sentence. */
  also: readonly AllianceChanged[];
};

/** The sentences of the docent's log, one per kind of event; what has none is not in the log. */
export type LogWords = {
  [T in SessionEvent['type']]?: (event: Extract<SessionEvent, { type: T }>, names: LogNames) => string;
};
