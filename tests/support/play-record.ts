import { apply } from '../../server/engine/apply.ts';
import { handle } from '../../server/engine/handle.ts';
import { initialState } from '../../server/engine/state.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import { type By, EVENT_VERSION, type RecordedEvent } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';

export type Step = { at: number; by: By; command: Command };

export const SYSTEM: By = { kind: 'system' };
export const DOCENT: By = { kind: 'docent', name: 'Karin' };

/** The log of these commands, judged by the real engine one after another. A refusal throws. */
export function playRecord(scenario: Scenario, steps: readonly Step[]): RecordedEvent[] {
  const record: RecordedEvent[] = [];
  let state = initialState(scenario);
  for (const { at, by, command } of steps) {
    const judged = handle(state, command, { at, by });
    if (isRejection(judged)) throw new Error(`${command.type} at ${at} was refused: ${judged.rejected}`);
    for (const happening of judged) {
      record.push({ position: record.length + 1, on: 1_750_000_000_000 + at, v: EVENT_VERSION, ...happening });
      state = apply(state, happening.event, happening.audience, happening.at);
    }
  }
  return record;
}

/** The command that gives a player a seat. */
export function seatOf(player: string, name: string, seat: string): Step {
  const profession = seat.endsWith('huisarts') ? 'huisarts' : 'sociaal-werk';
  return {
    at: 0,
    by: SYSTEM,
    command: { type: 'TakeSeat', player, name, profession, seat, bot: false, extraTime: false },
  };
}
