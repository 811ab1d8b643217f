import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { RunSpec } from '../run-spec.ts';
import { tallyRun } from './tally-run.ts';

const scenario = workerData as Scenario;

// A thread of RunPool: plays what it is sent and sends back what came of it.
parentPort?.on('message', (specs: RunSpec[]) => {
  parentPort?.postMessage(specs.map((spec) => tallyRun(scenario, spec)));
});
