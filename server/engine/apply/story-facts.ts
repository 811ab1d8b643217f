import type { SessionEvent } from '../../../shared/session/event.ts';
import type { FactStep } from '../../../shared/vocabulary/drama.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { findIn } from '../drawers.ts';
import type { SessionState } from '../state.ts';
import type { StoryFold } from './story.ts';
import { seatOf, seatsIn, union, withStory } from './story-parts.ts';

/** How far each fact of the hidden profile got, and for whom. */
export const applyFacts: StoryFold = (state, event, at, audience) => {
  switch (event.type) {
    case 'InjectReleased':
    case 'PostPublished':
      return reached(state, event.facts, seatsIn(state, audience), 'delivered');
    case 'ItemOpened':
      return reached(state, findIn(state.items, event.item)?.facts, seatOf(state, event.player), 'opened');
    case 'RoleCardDealt':
    case 'CardPassed':
      return reached(state, event.facts, [event.seat, ...seatOf(state, event.player)], 'delivered', 'opened');
    case 'CallSpoken':
      return reached(state, event.facts, seatsIn(state, audience), 'delivered', 'opened');
    case 'MessageSent':
      return told(state, event, seatsIn(state, audience));
    case 'DecisionMade': {
      const used = (event.findings ?? []).flatMap((id) => state.story.findings[id]?.facts ?? []);
      return reached(state, used, seatOf(state, event.player), 'used');
    }
    default:
      return applyFindings(state, event, at, audience);
  }
};

const applyFindings: StoryFold = (state, event) => {
  switch (event.type) {
    case 'FindingPlaced': {
      const { team, board, text, facts = [] } = event;
      const findings = { ...state.story.findings, [event.finding]: { team, board, text, facts } };
      const next = { ...withStory(state, { findings }), made: state.made + 1 };
      return reached(next, facts, seatOf(state, event.player), ...(board === 'both' ? SHARED_PLACE : OWN_PLACE));
    }
    case 'FindingChanged': {
      const finding = state.story.findings[event.finding];
      if (!finding) return state;
      const changed = { ...finding, text: event.text };
      return withStory(state, { findings: { ...state.story.findings, [event.finding]: changed } });
    }
    case 'FindingRemoved': {
      const { [event.finding]: _gone, ...findings } = state.story.findings;
      return withStory(state, { findings });
    }
    default:
      return state;
  }
};

const OWN_PLACE = ['placed'] as const;
const SHARED_PLACE = ['placed', 'shared'] as const;

type Sent = Extract<SessionEvent, { type: 'MessageSent' }>;

function told(state: SessionState, { from, toTeams, facts }: Sent, readers: readonly Slug[]): SessionState {
  const next = reached(state, facts, readers, 'delivered');
  const isTold = from.kind === 'player' && toTeams.some((team) => team !== from.team);
  return isTold ? reached(next, facts, seatOf(state, from.id), 'shared') : next;
}

function reached(
  state: SessionState,
  ids: readonly Slug[] | undefined,
  seats: readonly Slug[],
  ...steps: readonly FactStep[]
): SessionState {
  if (!ids || ids.length === 0 || seats.length === 0) return state;
  const facts = { ...state.story.facts };
  for (const id of ids) facts[id] = withSteps(facts[id], seats, steps);
  // Most of what is opened or heard again moves nothing, and then the story stays the very same object.
  return ids.every((id) => facts[id] === state.story.facts[id]) ? state : withStory(state, { facts });
}

type Fact = SessionState['story']['facts'][Slug];

function withSteps(fact: Fact = {}, seats: readonly Slug[], steps: readonly FactStep[]): Fact {
  const further = steps.filter((step) => union(fact[step], seats) !== fact[step]);
  if (further.length === 0) return fact;
  return { ...fact, ...Object.fromEntries(further.map((step) => [step, union(fact[step], seats)])) };
}
