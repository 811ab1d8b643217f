import { benchFrames } from '../bench-frames.ts';
import { benchScenario, INJECTS } from '../bench-scenario.ts';
import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { quantile } from '../statistics.ts';

const SESSIONS = 100;
const PLAYERS = 4;
/** The sessions start spread over so many ms. */
const OVER = 2000;
/** Between two injects of a session: a second of exercise time at four times the speed (ms). */
const STEP = 250;

/**
 * B4: 100 sessions release 90 injects each, at four times the speed. Beside it bare timers write a line
 * at the same moments: what comes late there too is the machine's doing, and counts as noise.
 */
export async function measureLateness({ ours, bare, crowd, targets }: Servers): Promise<Finding[]> {
  const { ids, people } = await ours.ask('open', { releasedBy: 'time', sessions: SESSIONS, players: PLAYERS });
  await crowd.ask('connect', { target: targets.ours, people, atOnce: 20 });
  const bytes = benchFrames(benchScenario('hand'))[0]?.bytes ?? Buffer.alloc(0);
  const [late, floor] = await Promise.all([
    ours.ask('lateness', { ids, over: OVER }),
    bare.ask('timers', { moments: moments(), ids, bytes }),
  ]);
  await crowd.ask('leave');
  await ours.ask('close', { ids });
  const found = (part: number) => {
    return { median: quantile(late, part), noise: quantile(floor, part), rounds: 1 };
  };
  return [
    {
      ...{ id: 'B4', what: 'p99 lateness of due injects, 100 sessions × 90', unit: 'ms' },
      ...{ value: found(0.99), bar: { atMost: 50 }, goal: { atMost: 10 } },
      behind: {
        ...{ p50: quantile(late, 0.5), 'bare timers p50': quantile(floor, 0.5) },
        ...{ injects: late.length, early: late.filter((ms) => ms < 0).length },
      },
    },
    {
      ...{ id: 'B4', what: 'the latest of them', unit: 'ms' },
      ...{ value: found(1), bar: { atMost: 250 }, goal: { atMost: 100 } },
      behind: { 'latest bare timer': quantile(floor, 1) },
    },
  ];
}

function moments(): number[] {
  return Array.from({ length: SESSIONS * INJECTS }, (_, index) => {
    return ((index % SESSIONS) * OVER) / SESSIONS + Math.floor(index / SESSIONS) * STEP;
  });
}
