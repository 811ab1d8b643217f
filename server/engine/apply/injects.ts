import type { DeliveredContent, InjectEvent } from '../../../shared/session/events/injects.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { putIn } from '../drawers.ts';
import { findInject } from '../lookup.ts';
import { plainText } from '../plain-text.ts';
import type { InjectProgress, ItemProgress, SessionState } from '../state.ts';

type Released = Extract<InjectEvent, { type: 'InjectReleased' }>;

/** The MSEL in motion: what waits, what is out, what is expected. */
export function applyInjects(state: SessionState, event: InjectEvent, audience: Audience): SessionState {
  switch (event.type) {
    case 'InjectScheduled':
      if (event.due === undefined) return progress(state, event.inject, { state: 'waiting' });
      return progress(state, event.inject, { state: 'scheduled', due: event.due });
    case 'InjectHeld':
      return progress(state, event.inject, { ...state.injects[event.inject], state: 'held' });
    case 'InjectSkipped':
      return progress(state, event.inject, { ...state.injects[event.inject], state: 'skipped' });
    case 'InjectReleased':
      return released(state, event, audience);
    case 'InjectRecalled':
      return event.inject === undefined ? state : recalled(state, event.inject);
    case 'ItemOpened': {
      const { player, item } = event;
      return { ...state, opened: { ...state.opened, [player]: [...(state.opened[player] ?? []), item] } };
    }
    case 'ExpectedActionMet':
      return expectation(state, event.inject, 'met');
    case 'ExpectedActionMissed':
      return expectation(state, event.inject, 'missed');
  }
}

function released(before: SessionState, event: Released, audience: Audience): SessionState {
  const { inject, item, content } = event;
  const call = content.channel === 'call' || content.channel === 'visit' ? { call: content.call } : {};
  const state = {
    ...before,
    made: before.made + 1,
    items: putIn(before.items, item, itemOf(event, audience, before.clock.at)),
  };
  if (inject === undefined) return state;
  const awaited = findInject(state.scenario, inject)?.expect;
  const due = state.clock.at + (awaited ? toExerciseTime(awaited.within) : 0);
  return {
    ...progress(state, inject, {
      ...{ state: 'released', item, ...call },
      ...(event.variant === undefined ? {} : { variant: event.variant }),
    }),
    expectations: awaited ? { ...state.expectations, [inject]: { state: 'awaited', due } } : state.expectations,
  };
}

// Of what is withdrawn nothing is expected any more; what was seen or missed before stays.
function recalled(state: SessionState, inject: Slug): SessionState {
  const { [inject]: expected, ...others } = state.expectations;
  return {
    ...progress(state, inject, { ...state.injects[inject], state: 'recalled' }),
    expectations: expected?.state === 'awaited' ? others : state.expectations,
  };
}

function itemOf(event: Released, audience: Audience, at: number): ItemProgress {
  const actor = event.from.kind === 'actor' ? { actor: event.from.id } : {};
  return {
    audience,
    channel: event.content.channel,
    title: event.title,
    text: plainText(event.content satisfies DeliveredContent),
    fromName: event.from.name,
    replyTo: actor,
    ...(event.inject === undefined ? {} : { inject: event.inject }),
    at,
    facts: event.facts ?? [],
  };
}

function progress(state: SessionState, inject: Slug, next: InjectProgress): SessionState {
  return { ...state, injects: { ...state.injects, [inject]: next } };
}

function expectation(state: SessionState, inject: Slug, next: 'met' | 'missed'): SessionState {
  const due = state.expectations[inject]?.due ?? state.clock.at;
  return { ...state, expectations: { ...state.expectations, [inject]: { state: next, due } } };
}
