import { type Child, startChild } from '../child/child.ts';
import type { Crowd } from '../child/crowd.ts';
import type { Answered } from '../child/loads.ts';
import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { median, quantile, ratios, spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const SESSIONS = 50;
const PLAYERS = 4;
const FULL_LOAD = { rounds: 12, ms: 600 };
const STEADY = { rounds: 5, ms: 2000, perSecond: 500 };

const SIDES = ['ours', 'bare'] as const;
type Side = (typeof SIDES)[number];
type Load = (crowd: Child<Crowd>) => Promise<Answered>;
type Loaded = Answered & { cpu: number };

/** B2: what is said by 200 people, onto the disk, to the team and back to who said it, as fast as it goes. */
export async function measureCommands(servers: Servers): Promise<Finding> {
  const load: Load = (crowd) => crowd.ask('askWithoutPause', { ms: FULL_LOAD.ms });
  const { ours, bare } = await bothSides(servers, FULL_LOAD.rounds, load);
  const perSecond = ({ answered, seconds }: Loaded) => answered / seconds;
  const cpuEach = ({ cpu, latencies }: Loaded) => (cpu * 1000) / latencies.length;
  return {
    ...{ id: 'B2', what: 'durable commands a second, against bare ws with the same log', unit: '×' },
    value: spreadOf(ratios(ours.map(perSecond), bare.map(perSecond))),
    ...{ bar: { atLeast: 0.7 }, goal: { atLeast: 0.9 } },
    behind: {
      'ours/s': median(ours.map(perSecond)),
      'bare/s': median(bare.map(perSecond)),
      'ours CPU µs each': median(ours.map(cpuEach)),
      'bare CPU µs each': median(bare.map(cpuEach)),
    },
  };
}

/** B3: how long somebody waits for the answer at 500 commands a second. */
export async function measureAnswers(servers: Servers): Promise<Finding> {
  const load: Load = (crowd) => crowd.ask('askSteadily', STEADY);
  const { ours, bare } = await bothSides(servers, STEADY.rounds, load);
  const p99 = ({ latencies }: Loaded) => quantile(latencies, 0.99);
  const p50 = ({ latencies }: Loaded) => median(latencies);
  const found = spreadOf(ours.map(p99));
  const floor = median(bare.map(p99));
  return {
    ...{ id: 'B3', what: 'p99 until answered, 500 commands/s in 50 sessions', unit: 'ms' },
    // What the bare server needs too is the machine's doing.
    value: { ...found, noise: Math.max(found.noise, floor) },
    ...{ bar: { atMost: 25 }, goal: { atMost: 10 } },
    behind: { 'ours p50': median(ours.map(p50)), 'bare p50': median(bare.map(p50)), 'bare p99': floor },
  };
}

/** Everybody stays connected to both servers, so that rounds can be short and slow moments weigh on both alike. */
async function bothSides(servers: Servers, rounds: number, load: Load) {
  const { ours, targets } = servers;
  const { ids, people } = await ours.ask('open', { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS });
  await ours.ask('play', { ids });
  const crowds = { ours: startChild<Crowd>('./crowd.ts'), bare: startChild<Crowd>('./crowd.ts') };
  const results: Record<Side, Loaded[]> = { ours: [], bare: [] };
  try {
    for (const side of SIDES) await crowds[side].ask('connect', { target: targets[side], people, atOnce: 20 });
    await settled(crowds.ours);
    // Only to warm up.
    for (const side of SIDES) await oneRound(servers, { side, crowd: crowds[side], load });
    for (let count = 0; count < 2 * rounds; count += 1) {
      const side = SIDES[count % 2] ?? 'ours';
      results[side].push(await oneRound(servers, { side, crowd: crowds[side], load }));
    }
  } finally {
    await Promise.all(SIDES.map((side) => crowds[side].stop()));
  }
  await ours.ask('close', { ids });
  return results;
}

type Round = { side: Side; crowd: Child<Crowd>; load: Load };

async function oneRound({ ours, bare }: Servers, { side, crowd, load }: Round): Promise<Loaded> {
  const cpuNow = () => (side === 'ours' ? ours.ask('cpu') : bare.ask('cpu'));
  const before = await cpuNow();
  const answered = await load(crowd);
  const cpu = (await cpuNow()) - before;
  if (answered.refused > 0) throw new Error(`${answered.refused} commands were refused`);
  return { ...answered, cpu };
}
