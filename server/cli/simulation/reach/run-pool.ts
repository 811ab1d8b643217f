import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { RunSpec } from '../run-spec.ts';
import type { RunTally } from './run-tally.ts';
import { tallyRun } from './tally-run.ts';

/** So many plays go to a thread at a time: few enough that all are busy to the end. */
const CHUNK = 8;
/** Fewer plays than this are over before another thread has started. */
const WORTH_A_THREAD = 3 * CHUNK;

/** Plays many times, on as many threads as there are cores; what comes of it is the same on any number of them. */
export class RunPool {
  readonly #scenario: Scenario;
  readonly #threads: number;
  #workers: Worker[] = [];

  constructor(scenario: Scenario, threads = availableParallelism()) {
    this.#scenario = scenario;
    this.#threads = threads;
  }

  /** One tally for each of these plays, in the same order. */
  async run(specs: readonly RunSpec[]): Promise<RunTally[]> {
    const isSmall = specs.length < WORTH_A_THREAD && this.#workers.length === 0;
    if (isSmall || this.#threads === 1) return specs.map((spec) => tallyRun(this.#scenario, spec));
    const chunks = Array.from({ length: Math.ceil(specs.length / CHUNK) }, (_, index) =>
      specs.slice(index * CHUNK, (index + 1) * CHUNK),
    );
    const tallies: RunTally[][] = [];
    const waiting = chunks.entries();
    await Promise.all(
      this.#crew().map(async (worker) => {
        for (const [index, chunk] of waiting) tallies[index] = await ask(worker, chunk);
      }),
    );
    return tallies.flat();
  }

  /** Lets the threads go. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    this.#workers = [];
  }

  #crew(): Worker[] {
    const file = new URL('run-worker.ts', import.meta.url);
    while (this.#workers.length < this.#threads) {
      this.#workers.push(new Worker(file, { workerData: this.#scenario }));
    }
    return this.#workers;
  }
}

function ask(worker: Worker, specs: readonly RunSpec[]): Promise<RunTally[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (tallies: RunTally[]) => {
      worker.off('error', reject);
      resolve(tallies);
    });
    worker.once('error', reject);
    worker.postMessage(specs);
  });
}
