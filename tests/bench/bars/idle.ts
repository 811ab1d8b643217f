import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const SESSIONS = 100;
const PLAYERS = 10;
/** What is stated is for 1,000 sessions; a tenth of them is measured. */
const SCALE = 10;
/** Between two times that every connection is asked whether it is still there (ms). */
const WINDOW = 15_000;
const SLICES = 5;

/** B5: CPU of a server on which nothing happens but that people are connected. */
export async function measureIdle({ ours, crowd, targets }: Servers): Promise<Finding> {
  const { ids, people } = await ours.ask('open', { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS });
  const before = await ours.ask('memory');
  await crowd.ask('connect', { target: targets.ours, people, atOnce: 20 });
  await settled(crowd);
  const memory = (await ours.ask('memory')) - before;
  const together = await shares(ours, WINDOW);
  await crowd.ask('leave');
  await ours.ask('close', { ids });
  await settled(crowd);
  const alone = mean(await shares(ours, WINDOW / 3));
  return {
    ...{ id: 'B5', what: 'idle CPU of a core, 1,000 sessions × 10 (a tenth measured)', unit: '%' },
    // All are asked in the same moment, so only the whole window tells what it costs.
    value: { ...spreadOf(together), median: alone + (mean(together) - alone) * SCALE },
    ...{ bar: { atMost: 1 }, goal: { atMost: 0.2 } },
    behind: {
      'with nobody': alone,
      measured: mean(together),
      'kB a connection': memory / people.length / 1000,
    },
  };
}

/** Percent of a core, in equal slices of so many ms. */
async function shares(ours: Servers['ours'], window: number): Promise<number[]> {
  const found: number[] = [];
  const slice = window / SLICES;
  for (let count = 0; count < SLICES; count += 1) {
    const from = await ours.ask('cpu');
    await new Promise((resolve) => setTimeout(resolve, slice));
    found.push((100 * ((await ours.ask('cpu')) - from)) / slice);
  }
  return found;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
