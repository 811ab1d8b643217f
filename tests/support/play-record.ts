import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { By, RecordedEvent } from '../../shared/session/event.ts';
import { given } from './given.ts';

export type Deed = { at: number; by: By; command: Command };

export const SYSTEM: By = { kind: 'system' };
export const DOCENT: By = { kind: 'docent', name: 'Karin' };

/** The log of these commands, judged by the real engine one after another. A refusal fails the test. */
export function playRecord(scenario: Scenario, deeds: readonly Deed[]): readonly RecordedEvent[] {
  return given(scenario).play(...deeds.map(({ at, by, command }) => [command, { at, by }] as const)).log;
}

/** The command that gives a player a seat. */
export function seatOf(player: string, name: string, seat: string): Deed {
  const profession = seat.endsWith('huisarts') ? 'huisarts' : 'sociaal-werk';
  const command = { type: 'TakeSeat', player, name, profession, seat, bot: false, extraTime: false } as const;
  return { at: 0, by: SYSTEM, command };
}
