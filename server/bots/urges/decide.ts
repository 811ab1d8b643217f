import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { DecisionView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind, patience, teamOf } from '../mind.ts';
import { rationaleFor } from '../phrases.ts';

// How much of the time is left when a bot records: beside people only the last bit, for they go first.
const LEFT = { among: [0.12, 0.25], beside: [0.05, 0.08] } as const;
const A_MOMENT = 4_000;
const MOST_FINDINGS = 3;

/** Votes on an open question, and records the team's decision before it closes. */
export function decideOn(mind: Mind, { decision: id, team, closes }: EventOf<'DecisionOpened'>): Intention[] {
  const { at, me } = mind;
  if (team !== me.team || !isInclined(mind, 'decide', { thing: id, share: 1 })) return [];
  const thinks = (0.15 + 0.5 * lean(mind, 'vote', id)) * (closes - at);
  const [least, most] = patience(mind) > 1 ? LEFT.beside : LEFT.among;
  const left = (least + lean(mind, 'record', id) * (most - least)) * (closes - at);
  const common = { matter: 'decide', until: closes } as const;
  return [
    { ...common, key: `vote ${id}`, from: at + thinks, act: (now) => vote(now, pointOf(now, id)) },
    { ...common, key: `record ${id}`, from: closes - left, act: (now) => record(now, pointOf(now, id)) },
  ];
}

/** Once everybody has voted nobody need wait, unless there is a person to say so. */
export function recordSooner(mind: Mind, { decision: id, team }: EventOf<'VoteCast'>): Intention | undefined {
  const point = team === mind.me.team && patience(mind) === 1 ? pointOf(mind, id) : undefined;
  if (point?.votes.length !== teamOf(mind).length) return undefined;
  return {
    ...{ key: `record ${id}`, matter: 'decide', from: mind.at + A_MOMENT, until: point.closes },
    act: (now) => record(now, pointOf(now, id)),
  };
}

function pointOf({ view, me }: Mind, id: string): DecisionView | undefined {
  return view.decisions.findLast((one) => one.id === id && one.team === me.team && one.outcome === undefined);
}

function vote(mind: Mind, point: DecisionView | undefined): PlayerCommand | undefined {
  if (!point || point.votes.some(({ player }) => player === mind.me.id)) return undefined;
  const option = mind.prompter?.option(mind, point) ?? ownOption(mind, point);
  return option === undefined ? undefined : { type: 'CastVote', decision: point.id, option };
}

function ownOption(mind: Mind, { id, options, votes }: DecisionView): string | undefined {
  const own = options[Math.floor(lean(mind, 'option', id) * options.length)]?.id;
  return lean(mind, 'follow', id) < 0.4 ? (leading(votes) ?? own) : own;
}

function record(mind: Mind, point: DecisionView | undefined): PlayerCommand | undefined {
  const chosen = point && (leading(point.votes) ?? point.options[0]?.id);
  const option = point?.options.find(({ id }) => id === chosen);
  if (!point || !option) return undefined;
  const votes = point.votes.filter((cast) => cast.option === option.id).length;
  const pro = option.pro[Math.floor(lean(mind, 'reason', point.id) * option.pro.length)];
  const findings = restsOn(mind, point.id);
  return {
    ...{ type: 'MakeDecision', decision: point.id, option: option.id, rationale: rationaleFor(mind, pro, votes) },
    ...(findings.length > 0 ? { findings } : {}),
  };
}

/** The latest findings on the boards; what is only a rumour is no ground. */
function restsOn(mind: Mind, decision: string): string[] {
  if (!isInclined(mind, 'use', { thing: decision, share: 2 * mind.traits.finds })) return [];
  const grounds = mind.view.findings.filter(({ sureness }) => sureness !== 'rumour');
  return grounds.slice(-MOST_FINDINGS).map(({ id }) => id);
}

/** The option with most votes; of equal ones, the one that got its first vote first. */
function leading(votes: DecisionView['votes']): string | undefined {
  const counts = new Map<string, number>();
  for (const { option } of votes) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
