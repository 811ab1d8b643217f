import type { Sign } from '../../shared/scenario/inject.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import { findInject } from './lookup.ts';
import type { SessionState } from './state.ts';

/** Marks every expectation of which this event is the sign. A late one still makes contingencies needless. */
export function recogniseSigns(draft: Draft, event: SessionEvent): void {
  for (const [inject, { state }] of Object.entries(draft.state.expectations)) {
    if (state === 'met') continue;
    const sign = findInject(draft.state.scenario, inject)?.expect?.sign;
    if (sign === undefined || !isSign(draft.state, inject, sign, event)) continue;
    emit(draft, { type: 'ExpectedActionMet', inject, late: state === 'missed', ...byPlayer(event) }, 'docents');
  }
}

function isSign(state: SessionState, inject: Slug, sign: Sign, event: SessionEvent): boolean {
  const progress = state.injects[inject];
  switch (event.type) {
    case 'MessageSent':
      if (event.from.kind !== 'player') return false;
      if (sign === 'reply') return event.inReplyTo !== undefined && event.inReplyTo === progress?.item;
      return typeof sign === 'object' && 'mailTo' in sign && event.toActors.includes(sign.mailTo);
    case 'CallAnswered':
      return sign === 'answered' && (event.call === progress?.call || state.calls[event.call]?.inject === inject);
    case 'ItemOpened':
      return sign === 'opened' && event.item === progress?.item;
    case 'ContactMade':
      return sign === 'contact';
    case 'DecisionMade':
      if (typeof sign !== 'object' || !('decision' in sign)) return false;
      return sign.decision === event.decision && (sign.option ?? event.option) === event.option;
    case 'PlaceEntered':
      return typeof sign === 'object' && 'place' in sign && sign.place === event.place;
    default:
      return false;
  }
}

function byPlayer(event: SessionEvent): { by?: PlayerId } {
  if ('player' in event && event.player !== undefined) return { by: event.player };
  if (event.type === 'MessageSent' && event.from.kind === 'player') return { by: event.from.id };
  return {};
}
