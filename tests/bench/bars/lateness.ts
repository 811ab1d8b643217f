import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { quantile, spreadOf } from '../statistics.ts';

const SESSIONS = 100;
const PLAYERS = 4;
/** The sessions start spread over so many ms. */
const OVER = 2000;
const PARTS = 5;

/** B4: 100 sessions with a player-size audience release 90 injects each, at four times the speed. */
export async function measureLateness({ ours, crowd, targets }: Servers): Promise<Finding[]> {
  const { ids, people } = await ours.ask('open', { releasedBy: 'time', sessions: SESSIONS, players: PLAYERS });
  await crowd.ask('connect', { target: targets.ours, people, atOnce: 20 });
  const late = await ours.ask('lateness', { ids, over: OVER });
  await crowd.ask('leave');
  await ours.ask('close', { ids });
  const size = Math.ceil(late.length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) => late.slice(part * size, (part + 1) * size));
  const p99 = spreadOf(parts.map((part) => quantile(part, 0.99)));
  const max = spreadOf(parts.map((part) => Math.max(...part)));
  const early = late.filter((ms) => ms < 0).length;
  return [
    {
      ...{ id: 'B4', what: 'p99 lateness of due injects, 100 sessions × 90', unit: 'ms' },
      value: { ...p99, median: quantile(late, 0.99) },
      ...{ bar: { atMost: 50 }, goal: { atMost: 10 } },
      behind: { p50: quantile(late, 0.5), injects: late.length, early },
    },
    {
      ...{ id: 'B4', what: 'the latest of them', unit: 'ms' },
      value: { ...max, median: Math.max(...late) },
      ...{ bar: { atMost: 250 }, goal: { atMost: 100 } },
      behind: {},
    },
  ];
}
