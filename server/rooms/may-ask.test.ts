import { expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { mayAsk } from './may-ask.ts';

const command = (type: string) => ({ type }) as Command;

it.each([
  ['player', ['SendChat', 'MakeDecision'], ['StartPlay', 'TagObservation', 'DropPlayer', 'TakeSeat', 'OpenSession']],
  ['docent', ['StartPlay', 'SendAsActor', 'OpenRecord'], ['SendChat', 'RecoverSession', 'AdvanceClock']],
  ['facilitator', ['TagObservation', 'OpenRecord'], ['StartPlay', 'PausePlay', 'SendChat']],
  ['evaluator', ['TagObservation'], ['OpenRecord', 'EndPlay', 'SendChat']],
] as const)('lets a %s ask her own things only', (role, may, mayNot) => {
  expect(may.filter((type) => !mayAsk(role, command(type)))).toEqual([]);
  expect(mayNot.filter((type) => mayAsk(role, command(type)))).toEqual([]);
});
