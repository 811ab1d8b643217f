import type { Sign } from '../../shared/scenario/inject.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit } from './draft.ts';
import { kept } from './kept.ts';
import { findInject, isDecided } from './lookup.ts';
import type { SessionState } from './state.ts';

/** Marks every expectation of which this event is the sign. A late one still makes contingencies needless. */
export function recogniseSigns(draft: Draft, event: SessionEvent): void {
  for (const { inject, sign, late } of awaitedSigns(draft.state)) {
    if (!isSign(draft.state, inject, sign, event)) continue;
    emit(draft, { type: 'ExpectedActionMet', inject, late, ...byPlayer(event) }, 'docents');
  }
}

const awaitedSigns = kept(
  ({ expectations }) => [expectations],
  ({ expectations, scenario }) =>
    Object.entries(expectations).flatMap(([inject, { state }]) => {
      const sign = state === 'met' ? undefined : findInject(scenario, inject)?.expect?.sign;
      return sign === undefined ? [] : [{ inject, sign, late: state === 'missed' }];
    }),
);

type Plain = Extract<Sign, string>;

/** One way to recognise each plain sign of an inject's expected action. */
const PLAIN: Record<Plain, (state: SessionState, inject: Slug, event: SessionEvent) => boolean> = {
  reply: (state, inject, event) => {
    const answered = fromPlayer(event) || isPlayersPost(event) ? event.inReplyTo : undefined;
    return answered !== undefined && answered === state.injects[inject]?.item;
  },
  answered: (state, inject, event) =>
    event.type === 'CallAnswered' &&
    (event.call === state.injects[inject]?.call || state.calls[event.call]?.inject === inject),
  opened: (state, inject, event) => event.type === 'ItemOpened' && event.item === state.injects[inject]?.item,
  contact: (_state, _inject, event) => event.type === 'ContactMade',
  docent: () => false,
};

/** Marks the expectation of an inject that asks for what cannot happen any more because it is so already. */
export function recogniseDone(draft: Draft, inject: Slug): void {
  const sign = findInject(draft.state.scenario, inject)?.expect?.sign;
  if (sign === undefined || draft.state.expectations[inject]?.state !== 'awaited' || !isDone(draft.state, sign)) return;
  emit(draft, { type: 'ExpectedActionMet', inject, late: false }, 'docents');
}

function isDone(state: SessionState, sign: Sign): boolean {
  if (sign === 'contact') return state.contact;
  if (typeof sign === 'string' || 'mailTo' in sign) return false;
  if ('place' in sign) return Object.values(state.players).some(({ place, travel }) => place === sign.place && !travel);
  if ('form' in sign) return holds({ form: { id: sign.form } }, state, state.clock.at);
  if ('when' in sign) return holds(sign.when, state, state.clock.at);
  return isDecided(state, sign.decision, sign.option);
}

function isSign(state: SessionState, inject: Slug, sign: Sign, event: SessionEvent): boolean {
  if (typeof sign === 'string') return PLAIN[sign](state, inject, event);
  // A condition is looked at when its time comes, not at every event.
  if ('when' in sign) return false;
  switch (event.type) {
    case 'MessageSent':
      return 'mailTo' in sign && fromPlayer(event) && event.toActors.includes(sign.mailTo);
    case 'PlaceEntered':
      return 'place' in sign && event.place === sign.place;
    case 'FormSubmitted':
      return 'form' in sign && event.form === sign.form;
    case 'DecisionMade':
      return 'decision' in sign && event.decision === sign.decision && (sign.option ?? event.option) === event.option;
    default:
      return false;
  }
}

function fromPlayer(event: SessionEvent): event is Extract<SessionEvent, { type: 'MessageSent' }> {
  return event.type === 'MessageSent' && event.from.kind === 'player';
}

function isPlayersPost(event: SessionEvent): event is Extract<SessionEvent, { type: 'PostPublished' }> {
  return event.type === 'PostPublished' && event.from.kind === 'player';
}

function byPlayer(event: SessionEvent): { by?: PlayerId } {
  if (event.type === 'ContactMade') return event.by === undefined ? {} : { by: event.by };
  if ('player' in event && event.player !== undefined) return { by: event.player };
  return fromPlayer(event) || isPlayersPost(event) ? { by: event.from.id } : {};
}
