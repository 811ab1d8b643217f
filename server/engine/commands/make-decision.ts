import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { readersOfFinding } from '../boards.ts';
import { type Draft, emit } from '../draft.ts';
import { findDecision } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type MakeDecision = Extract<PlayerCommand, { type: 'MakeDecision' }>;

/** Records the team's decision with its reason and what it rests on; the first one recorded stands. */
export function makeDecision(draft: Draft, player: PlayerState, command: MakeDecision): Outcome {
  const { decision, option, rationale } = command;
  const point = draft.state.decisions[`${decision}/${player.team}`];
  const chosen = findDecision(draft.state.scenario, decision)?.options.find(({ id }) => id === option);
  if (!point?.offered.includes(option) || !chosen) return reject('unknown-thing');
  if (point.state !== 'open') return reject('already-done');
  if (rationale === '') return reject('reason-missing');
  const { id, name, team } = player;
  const { label } = chosen;
  const asked = [...new Set(command.findings)];
  const findings = asked.filter((finding) => readersOfFinding(draft.state, player, finding));
  const based = findings.length > 0 ? { findings } : {};
  emit(draft, { type: 'DecisionMade', decision, team, option, label, rationale, ...based, player: id, name }, [
    { team },
  ]);
}
