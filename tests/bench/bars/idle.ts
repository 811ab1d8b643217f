import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { median, spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const SESSIONS = 100;
const PLAYERS = 10;
/** What is stated is for 1,000 sessions; a tenth of them is measured. */
const SCALE = 10;
/** As long as it takes to ask every connection once whether it is still there (ms). */
const SLICE = 5000;
const SLICES = 3;

/** B5: CPU of a server on which nothing happens but that people are connected. */
export async function measureIdle({ ours, crowd, targets }: Servers): Promise<Finding> {
  const alone = await shares(ours);
  const { ids, people } = await ours.ask('open', { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS });
  const before = await ours.ask('memory');
  await crowd.ask('connect', { target: targets.ours, people, atOnce: 20 });
  await settled(crowd);
  const memory = (await ours.ask('memory')) - before;
  const together = await shares(ours);
  await crowd.ask('leave');
  await ours.ask('close', { ids });
  return {
    ...{ id: 'B5', what: 'idle CPU of a core, 1,000 sessions × 10 (a tenth measured)', unit: '%' },
    value: spreadOf(together.map((share) => median(alone) + (share - median(alone)) * SCALE)),
    ...{ bar: { atMost: 1 }, goal: { atMost: 0.2 } },
    behind: {
      'with nobody': median(alone),
      measured: median(together),
      'kB a connection': memory / people.length / 1000,
    },
  };
}

/** Percent of a core, in a few slices of time. */
async function shares(ours: Servers['ours']): Promise<number[]> {
  const found: number[] = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const from = await ours.ask('cpu');
    await new Promise((resolve) => setTimeout(resolve, SLICE));
    found.push((100 * ((await ours.ask('cpu')) - from)) / SLICE);
  }
  return found;
}
