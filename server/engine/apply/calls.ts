import type { CallEvent } from '../../../shared/session/events/calls.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { missedCall } from '../missed-call.ts';
import type { CallProgress, SessionState } from '../state.ts';
import { union } from './story-parts.ts';

type Rang = Extract<CallEvent, { type: 'CallRang' }>;

/** Phone calls and visits: who rings, who talks, what was said. */
export function applyCalls(state: SessionState, event: CallEvent, audience: Audience): SessionState {
  switch (event.type) {
    case 'CallRang':
      return {
        ...engage(state, event.from.kind === 'player' ? event.from.id : undefined, event.call),
        made: state.made + 1,
        calls: { ...state.calls, [event.call]: rang(state, event, audience) },
      };
    case 'CallAnswered':
      return change(engage(state, event.player, event.call), event.call, (call) => ({
        ...call,
        phase: 'talking',
        lastAt: state.clock.at,
        ...(event.player === undefined ? {} : { answerer: event.player }),
      }));
    case 'CallSpoken':
      return change(state, event.call, (call) => ({
        ...call,
        said: event.line === undefined ? call.said : [...call.said, event.line],
        lastAt: state.clock.at,
        facts: union(call.facts, event.facts ?? []),
        strayed: call.strayed + (event.speaker.kind === 'player' && event.line === undefined ? 1 : 0),
      }));
    case 'CallTakenOver':
    case 'CallHandedBack':
      return change(state, event.call, (call) => ({ ...call, played: event.type === 'CallTakenOver' }));
    case 'CallEnded':
      return release(
        change(state, event.call, (call) => ({ ...call, phase: 'over' })),
        event.call,
      );
    case 'CallMissed':
      return release(
        change(state, event.call, (call) => ({ ...call, phase: 'over', missed: true })),
        event.call,
      );
  }
}

function rang(state: SessionState, event: Rang, audience: Audience): CallProgress {
  const inject = injectOf(state, event);
  const actor = event.from.kind === 'actor' ? event.from.id : event.toActor;
  return {
    medium: event.medium,
    title: event.title,
    phase: 'ringing',
    missed: false,
    audience,
    until: event.until,
    ...(inject === undefined ? {} : { inject }),
    ...(actor === undefined ? {} : { actor }),
    ...(event.from.kind === 'player' ? { caller: event.from.id } : {}),
    ...(event.toTeam === undefined ? {} : { toTeam: event.toTeam }),
    said: [],
    facts: [],
    strayed: 0,
    lastAt: state.clock.at,
    played: false,
  };
}

// Calling somebody back takes up the conversation that was missed.
function injectOf(state: SessionState, event: Rang): string | undefined {
  if (event.from.kind === 'actor') {
    return Object.entries(state.injects).find(([, { call }]) => call === event.call)?.[0];
  }
  const caller = state.players[event.from.id];
  return caller && event.toActor !== undefined ? missedCall(state, caller, event.toActor)?.inject : undefined;
}

function change(state: SessionState, id: ThingId, next: (call: CallProgress) => CallProgress): SessionState {
  const call = state.calls[id];
  return call ? { ...state, calls: { ...state.calls, [id]: next(call) } } : state;
}

function engage(state: SessionState, id: string | undefined, call: ThingId): SessionState {
  const player = id === undefined ? undefined : state.players[id];
  return player ? { ...state, players: { ...state.players, [player.id]: { ...player, call } } } : state;
}

function release(state: SessionState, call: ThingId): SessionState {
  const players = Object.values(state.players).map((player) => {
    if (player.call !== call) return [player.id, player] as const;
    const { call: _call, ...free } = player;
    return [player.id, free] as const;
  });
  return { ...state, players: Object.fromEntries(players) };
}
