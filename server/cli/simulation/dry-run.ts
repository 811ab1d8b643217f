import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Command } from '../../../shared/session/command.ts';
import type { By, RecordedEvent } from '../../../shared/session/event.ts';
import { isRejection } from '../../../shared/session/rejection.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { BotDriver } from '../../bots/bot-driver.ts';
import { fillSeats } from '../../bots/fill-seats.ts';
import { LiveSession } from '../../sessions/live-session.ts';
import { WakeHeap } from '../../sessions/wake-heap.ts';
import { MemoryLog } from '../../storage/memory-log.ts';
import { VirtualClock } from './virtual-clock.ts';

/** `players`: how many bots; no more than there are seats. */
export type DryRunSettings = { players: number; seed: number };

/** Nobody steers a dry run; this name stands under its start and its end. */
const DOCENT: By = { kind: 'docent', name: 'Proefrit' };

/**
 * Bots play a scenario from StartEx to its planned end, in virtual time, in a real session with a log in
 * memory. The same settings give the same log. Throws what went wrong.
 */
export async function dryRun(scenario: Scenario, { players, seed }: DryRunSettings): Promise<RecordedEvent[]> {
  const clock = new VirtualClock();
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const ports = { clock, wakes: new WakeHeap(clock), report };
  const session = await LiveSession.fromLog(SessionId.parse(`proefrit-${seed}`), scenario, {
    ...ports,
    log: new MemoryLog(),
  });
  await ask(session, { type: 'OpenSession', session: session.id, seed }, { kind: 'system' });
  await fillSeats(session, players);
  const driver = new BotDriver(session, ports);
  await ask(session, { type: 'StartPlay' }, DOCENT);
  await clock.pass(toExerciseTime(scenario.duration));
  await driver.settled();
  await ask(session, { type: 'EndPlay' }, DOCENT);
  session.stop();
  if (failures.length > 0) throw failures[0];
  return [...session.record];
}

async function ask(session: LiveSession, command: Command, by: By): Promise<void> {
  const outcome = await session.execute(command, { by });
  if (isRejection(outcome)) throw new Error(`${command.type} was refused: ${outcome.rejected}`);
}
