import type { Answered } from '../child/loads.ts';
import type { Person } from '../child/sockets.ts';
import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { median, quantile, ratios, spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const SESSIONS = 50;
const PLAYERS = 4;
const FULL_LOAD = { rounds: 5, ms: 2000 };
const STEADY = { rounds: 5, ms: 3000, perSecond: 500 };

type Side = 'ours' | 'bare';
type Load = (servers: Servers) => Promise<Answered>;
type Loaded = Answered & { cpu: number };

/** B2: what is said by 200 people, onto the disk, to the team and back to who said it, as fast as it goes. */
export async function measureCommands(servers: Servers): Promise<Finding> {
  const load: Load = ({ crowd }) => crowd.ask('askWithoutPause', { ms: FULL_LOAD.ms });
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
  const load: Load = ({ crowd }) => crowd.ask('askSteadily', STEADY);
  const { ours, bare } = await bothSides(servers, STEADY.rounds, load);
  const p99 = ({ latencies }: Loaded) => quantile(latencies, 0.99);
  const p50 = ({ latencies }: Loaded) => median(latencies);
  return {
    ...{ id: 'B3', what: 'p99 until answered, 500 commands/s in 50 sessions', unit: 'ms' },
    value: spreadOf(ours.map(p99)),
    ...{ bar: { atMost: 25 }, goal: { atMost: 10 } },
    behind: {
      'ours p50': median(ours.map(p50)),
      'bare p50': median(bare.map(p50)),
      'bare p99': median(bare.map(p99)),
    },
  };
}

async function bothSides(servers: Servers, rounds: number, load: Load) {
  const people = await peopleOf(servers);
  const results: Record<Side, Loaded[]> = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of ['ours', 'bare'] as const) {
      results[side].push(await oneSide(servers, { side, people: people[side].people, load }));
    }
  }
  await servers.ours.ask('close', { ids: people.ours.ids });
  return results;
}

async function oneSide(servers: Servers, { side, people, load }: { side: Side; people: Person[]; load: Load }) {
  const { crowd, targets } = servers;
  await crowd.ask('connect', { target: targets[side], people, atOnce: 20 });
  await settled(crowd);
  const cpuNow = () => (side === 'ours' ? servers.ours.ask('cpu') : servers.bare.ask('cpu'));
  const before = await cpuNow();
  const answered = await load(servers);
  const cpu = (await cpuNow()) - before;
  if (answered.refused > 0) throw new Error(`${answered.refused} commands were refused`);
  await crowd.ask('leave');
  await settled(crowd);
  return { ...answered, cpu };
}

async function peopleOf({ ours }: Servers) {
  const opened = await ours.ask('open', { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS });
  const bare = opened.people.map((person) => ({ ...person, token: '' }));
  return { ours: opened, bare: { people: bare } };
}
