import type { DecisionEvent } from '../../../shared/session/events/decisions.ts';
import type { DecisionProgress, SessionState } from '../state.ts';

/** Decision points per team, and the gauges they move. */
export function applyDecisions(state: SessionState, event: DecisionEvent): SessionState {
  switch (event.type) {
    case 'DecisionScheduled':
      return { ...state, openings: { ...state.openings, [event.decision]: event.due } };
    case 'DecisionOpened':
      return set(state, event, {
        ...{ state: 'open', closes: event.closes, votes: {} },
        offered: event.options.map(({ id }) => id),
      });
    case 'VoteCast':
      return change(state, event, (point) => ({ ...point, votes: { ...point.votes, [event.player]: event.option } }));
    case 'DecisionMade':
      return change(state, event, (point) => {
        return { ...point, state: 'made', option: event.option, madeAt: state.clock.at };
      });
    case 'DecisionExpired':
      return change(state, event, (point) => ({ ...point, state: 'expired' }));
    case 'GaugeChanged':
      return { ...state, gauges: { ...state.gauges, [event.gauge]: event.to } };
  }
}

type Point = { decision: string; team: string };

function set(state: SessionState, { decision, team }: Point, next: DecisionProgress): SessionState {
  return { ...state, decisions: { ...state.decisions, [`${decision}/${team}`]: next } };
}

function change(
  state: SessionState,
  point: Point,
  next: (progress: DecisionProgress) => DecisionProgress,
): SessionState {
  const before = state.decisions[`${point.decision}/${point.team}`];
  return before ? set(state, point, next(before)) : state;
}
