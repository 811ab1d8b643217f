import type { By, Happening, SessionEvent } from '../../shared/session/event.ts';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { ThingId } from '../../shared/vocabulary/ids.ts';
import { apply } from './apply.ts';
import type { SessionState } from './state.ts';

/**
 * What one command brings about, while it is being judged: each emitted event is applied at once,
 * so that the next judgement sees it, and consequences follow through `react`.
 */
export type Draft = {
  state: SessionState;
  /** Exercise time of what is emitted now. */
  at: ExerciseTime;
  by: By;
  readonly happenings: Happening[];
  readonly react: (draft: Draft, event: SessionEvent) => void;
};

export type Context = { at: ExerciseTime; by: By };

/** A draft over this state; the state itself is never changed. */
export function createDraft(state: SessionState, context: Context, react: Draft['react']): Draft {
  return { state, at: context.at, by: context.by, happenings: [], react };
}

/** Makes an event happen for an audience, and all that follows from it. */
export function emit(draft: Draft, event: SessionEvent, audience: Audience): void {
  draft.happenings.push({ at: draft.at, by: draft.by, audience, event });
  draft.state = apply(draft.state, event, audience, draft.at);
  draft.react(draft, event);
}

/** Runs a piece of judgement as done by the clock, not by whoever sent the command. */
export function asClock(draft: Draft, run: () => void): undefined {
  const { by } = draft;
  draft.by = { kind: 'clock' };
  run();
  draft.by = by;
}

/**
 * The next id: a number nobody can count from, so that ids do not betray what happens elsewhere.
 * Mixing after the finaliser of MurmurHash3 (public domain), over seed and count.
 */
export function newId(draft: Draft, kind: 'item' | 'call' | 'finding'): ThingId {
  const { seed, made } = draft.state;
  const high = mix(Math.imul(made + 1, 0x9e3779b1) ^ seed);
  const low = mix(Math.imul(seed ^ 0x85ebca6b, made + 0x27d4eb2f) ^ high);
  return `${kind}-${high.toString(36)}${low.toString(36)}`;
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
