import type { SessionEvent } from '../../shared/session/event.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { endAllCalls, leaveCalls, scriptOf } from './call-flow.ts';
import { makeContact, meetAt } from './contact.ts';
import { asClock, type Draft } from './draft.ts';
import { carryOut } from './effects.ts';
import { reachEnding } from './ending.ts';
import { hearTopics } from './hear-topics.ts';
import { findDecision, findInject } from './lookup.ts';
import { hearOptOut } from './opt-out.ts';
import { leavePodiums } from './press-course.ts';
import { skipInject } from './release.ts';
import { recogniseDone, recogniseSigns } from './signs.ts';
import { scheduleOn } from './triggers.ts';

/** What follows by itself from an event: triggers, signs of expected actions, written effects. */
export function react(draft: Draft, event: SessionEvent): void {
  asClock(draft, () => {
    followUp(draft, event);
    recogniseSigns(draft, event);
    hearTopics(draft, event);
    hearOptOut(draft, event);
  });
}

function followUp(draft: Draft, event: SessionEvent): void {
  switch (event.type) {
    case 'PlayStarted':
      return scheduleOn(draft, { kind: 'start' });
    case 'InjectReleased':
      return event.inject === undefined ? undefined : released(draft, event.inject);
    case 'InjectRecalled':
      return event.inject === undefined ? undefined : notNeeded(draft, event.inject);
    case 'ContactMade':
      return scheduleOn(draft, { kind: 'contact' });
    case 'DecisionMade':
      return decided(draft, event.decision, event.option);
    case 'DecisionExpired':
      return carryOut(draft, findDecision(draft.state.scenario, event.decision)?.expired, event.decision);
    case 'ExpectedActionMet':
      return met(draft, event.inject, event.late);
    case 'ExpectedActionMissed':
      return carryOut(draft, findInject(draft.state.scenario, event.inject)?.expect?.missed, event.inject);
    case 'CallSpoken':
      return spoken(draft, event.call, event.line);
    case 'CallAnswered':
      if (draft.state.calls[event.call]?.toTeam !== undefined) makeContact(draft, 'call', event.player);
      return;
    case 'PlayEnded':
      endAllCalls(draft);
      return reachEnding(draft);
    case 'SeatLeft':
      leaveCalls(draft, event.player);
      return leavePodiums(draft, event.player);
    case 'TravelStarted':
      return leavePodiums(draft, event.player);
    case 'PlaceEntered':
      return meetAt(draft, event.player, event.place);
    default:
      return;
  }
}

function released(draft: Draft, inject: Slug): void {
  scheduleOn(draft, { kind: 'inject', inject });
  const written = findInject(draft.state.scenario, inject);
  carryOut(draft, written?.effects, inject);
  if (written?.group !== undefined) othersNotNeeded(draft, inject, written.group);
  recogniseDone(draft, inject);
}

function decided(draft: Draft, decision: Slug, option: Slug): void {
  scheduleOn(draft, { kind: 'decision', decision, option });
  const chosen = findDecision(draft.state.scenario, decision)?.options.find(({ id }) => id === option);
  carryOut(draft, chosen?.effects, `${decision}: ${option}`);
}

function met(draft: Draft, inject: Slug, late: boolean): void {
  notNeeded(draft, inject);
  if (!late) carryOut(draft, findInject(draft.state.scenario, inject)?.expect?.met, inject);
}

function othersNotNeeded(draft: Draft, inject: Slug, group: Slug): void {
  for (const other of draft.state.scenario.injects) {
    if (other.group === group && other.id !== inject) skipInject(draft, other.id, 'not-needed');
  }
}

// A contingency is released only when its awaited action is absent, and after a recall nothing is awaited.
function notNeeded(draft: Draft, awaited: Slug): void {
  for (const { id, release } of draft.state.scenario.injects) {
    if (release.absent?.inject === awaited) skipInject(draft, id, 'not-needed');
  }
}

function spoken(draft: Draft, call: string, line: Slug | undefined): void {
  const spoken = draft.state.calls[call];
  if (line === undefined || !spoken) return;
  const said = scriptOf(draft.state, { ...spoken, played: false })?.lines.find(({ id }) => id === line);
  carryOut(draft, said?.effects, `${spoken.inject ?? spoken.actor}: ${line}`);
}
