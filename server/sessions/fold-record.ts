import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { By, RecordedEvent } from '../../shared/session/event.ts';
import { apply } from '../engine/apply.ts';
import { initialState, type SessionState } from '../engine/state.ts';
import { SessionClock } from './session-clock.ts';

/** All that a log says about a session. */
export type Fold = { state: SessionState; clock: SessionClock };

/** Plays a log over its frozen scenario. */
export function foldRecord(scenario: Scenario, record: readonly RecordedEvent[]): Fold {
  const clock = new SessionClock();
  let state = initialState(scenario);
  for (const recorded of record) {
    state = apply(state, recorded.event, recorded.audience, recorded.at);
    clock.follow(recorded);
  }
  return { state, clock };
}

/** A key as it stands in the log: two senders may draw the same one. */
export function senderKey(by: By, key: string): string {
  if (by.kind === 'player') return `player ${by.player} ${key}`;
  return by.kind === 'docent' ? `docent ${by.name} ${key}` : `${by.kind} ${key}`;
}
