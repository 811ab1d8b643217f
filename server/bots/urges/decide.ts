import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { DecisionView } from '../../../shared/view/session-view.ts';
import { lean, type Mind, patience, teamOf, type Urge } from '../mind.ts';
import { rationaleFor } from '../phrases.ts';

// How much of the time is left when a bot records: beside people only the last bit, for they go first.
const LEFT = { among: [0.12, 0.25], beside: [0.05, 0.08] } as const;

/** Votes on an open question, and records the team's decision before it closes. */
export const decide: Urge = (mind) => {
  for (const point of mind.view.decisions) {
    const isOpen = point.team === mind.me.team && point.outcome === undefined && point.closes > mind.at;
    const command = isOpen ? (record(mind, point) ?? vote(mind, point)) : undefined;
    if (command) return command;
  }
  return undefined;
};

function vote(mind: Mind, { id, openedAt, closes, options, votes }: DecisionView): PlayerCommand | undefined {
  if (votes.some(({ player }) => player === mind.me.id)) return undefined;
  const thinks = (0.15 + 0.5 * lean(mind, 'vote', id)) * (closes - openedAt);
  if (mind.at < openedAt + thinks) return undefined;
  const own = options[Math.floor(lean(mind, 'option', id) * options.length)]?.id;
  const option = lean(mind, 'follow', id) < 0.4 ? (leading(votes) ?? own) : own;
  return option === undefined ? undefined : { type: 'CastVote', decision: id, option };
}

function record(mind: Mind, point: DecisionView): PlayerCommand | undefined {
  if (!isTime(mind, point)) return undefined;
  const chosen = leading(point.votes) ?? point.options[0]?.id;
  const option = point.options.find(({ id }) => id === chosen);
  if (!option) return undefined;
  const votes = point.votes.filter((cast) => cast.option === option.id).length;
  const pro = option.pro[Math.floor(lean(mind, 'reason', point.id) * option.pro.length)];
  return { type: 'MakeDecision', decision: point.id, option: option.id, rationale: rationaleFor(pro, votes) };
}

function isTime(mind: Mind, { id, openedAt, closes, votes }: DecisionView): boolean {
  const [least, most] = patience(mind) > 1 ? LEFT.beside : LEFT.among;
  const left = least + lean(mind, 'record', id) * (most - least);
  if (mind.at >= closes - left * (closes - openedAt)) return true;
  return patience(mind) === 1 && votes.length === teamOf(mind).length;
}

/** The option with most votes; of equal ones, the one that got its first vote first. */
function leading(votes: DecisionView['votes']): string | undefined {
  const counts = new Map<string, number>();
  for (const { option } of votes) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
