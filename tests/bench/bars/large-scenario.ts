import { judge } from '../../../server/engine/handle.ts';
import { initialState, type SessionState } from '../../../server/engine/state.ts';
import { findProblems } from '../../../shared/scenario/find-problems.ts';
import { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Command } from '../../../shared/session/command.ts';
import type { By } from '../../../shared/session/event.ts';
import { isRejection } from '../../../shared/session/rejection.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { takeSeat } from '../../support/some-steps.ts';
import { LARGE, largeDocument } from '../large-scenario.ts';
import type { Finding } from '../report.ts';
import { quantile, spreadOf } from '../statistics.ts';

const ROUNDS = 5;
/** One command every two seconds of exercise time, from the first minute to the last. */
const ASKED = { commands: 3600, everyMs: 2000 };

/** B11 to B13: what a scenario of five hundred injects costs to check, to open and to play. */
export async function measureLargeScenario(): Promise<Finding[]> {
  const rounds = Array.from({ length: ROUNDS + 1 }, oneRound).slice(1);
  const behind = { injects: LARGE, commands: ASKED.commands };
  return [
    finding(
      'B11',
      `check of a scenario of ${LARGE} injects`,
      rounds.map(({ check }) => check),
      2000,
    ),
    finding(
      'B12',
      'opening and starting a session of it',
      rounds.map(({ open }) => open),
      1000,
    ),
    finding(
      'B13',
      'p99 of judging one command in it',
      rounds.map(({ p99 }) => p99),
      2,
    ),
  ].map((one) => ({ ...one, behind }));
}

function finding(id: string, what: string, ms: readonly number[], atMost: number): Omit<Finding, 'behind'> {
  return { id, what, unit: 'ms', value: spreadOf(ms), bar: { atMost }, goal: { atMost: atMost / 4 } };
}

type Round = { check: number; open: number; p99: number };

function oneRound(): Round {
  const document = largeDocument();
  const began = performance.now();
  const scenario = Scenario.parse(document);
  findProblems(scenario);
  const checked = performance.now();
  const session = new Judged(scenario);
  session.ask({ type: 'OpenSession', session: SessionId.parse('groot'), seed: 1 }, 0, { kind: 'system' });
  session.ask(takeSeat('anna', { seat: 'swt-huisarts' }), 0, { kind: 'system' });
  session.ask(takeSeat('cas', { seat: 'gc-huisarts' }), 0, { kind: 'system' });
  session.ask({ type: 'StartPlay' }, 0, { kind: 'docent', name: 'Ilse' });
  const opened = performance.now();
  const took = Array.from({ length: ASKED.commands }, (_, i) => {
    const command = { type: 'SendChat', thread: 'team', text: `Woord ${i}` } as const;
    const start = performance.now();
    session.ask(command, (i + 1) * ASKED.everyMs, { kind: 'player', player: 'anna' });
    return performance.now() - start;
  });
  return { check: checked - began, open: opened - checked, p99: quantile(took, 0.99) };
}

/** A session of which only the judging is measured. */
class Judged {
  #state: SessionState;

  constructor(scenario: Scenario) {
    this.#state = initialState(scenario);
  }

  ask(command: Command, at: number, by: By): void {
    const judged = judge(this.#state, command, { at, by });
    if (isRejection(judged)) throw new Error(`${command.type} was refused: ${judged.rejected}`);
    this.#state = judged.state;
  }
}
