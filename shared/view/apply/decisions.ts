import type { DecisionEvent } from '../../session/events/decisions.ts';
import type { ObservationEvent } from '../../session/events/observations.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { DecisionView, SessionView } from '../session-view.ts';

/** Folds decision points, votes, outcomes, gauges and observations. */
export function applyDecisions(view: SessionView, event: DecisionEvent | ObservationEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'DecisionScheduled':
      return;
    case 'DecisionOpened': {
      const { type: _type, decision, ...rest } = event;
      view.decisions.push({ ...rest, id: decision, openedAt: at, votes: [] });
      return;
    }
    case 'VoteCast': {
      const { player, name, option } = event;
      return change(view, event.decision, event.team, (point) => ({
        ...point,
        votes: [...point.votes.filter((vote) => vote.player !== player), { player, name, option }],
      }));
    }
    case 'DecisionMade': {
      const { option, label, rationale, findings, player, name } = event;
      const grounds = findings?.flatMap((id) => view.findings.find((one) => one.id === id) ?? []);
      const based = grounds === undefined ? {} : { findings: grounds };
      return change(view, event.decision, event.team, (point) => ({
        ...point,
        outcome: { kind: 'made', option, label, rationale, ...based, player, name, at },
      }));
    }
    case 'DecisionExpired':
      return change(view, event.decision, event.team, (point) => ({ ...point, outcome: { kind: 'expired', at } }));
    case 'GaugeChanged':
      view.gauges = { ...view.gauges, [event.gauge]: event.to };
      return;
    case 'ObservationTagged': {
      const { type: _type, team, ...rest } = event;
      view.observations.push({ ...rest, at, ...(team === undefined ? {} : { team }) });
      return;
    }
  }
}

function change(view: SessionView, id: Slug, team: Slug, next: (point: DecisionView) => DecisionView): void {
  const index = view.decisions.findLastIndex((point) => point.id === id && point.team === team);
  const point = view.decisions[index];
  if (point) view.decisions[index] = next(point);
}
