import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { median, spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const PLAYERS = 50;
const SESSIONS = 5;
const ROUNDS = 5;
const SHOWN_ALLOWANCE = 100;

/** B7: 50 players come in at the same moment, until the last of them has her first events. */
export async function measureJoining({ ours, crowd, targets }: Servers): Promise<Finding> {
  const opening = { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS / SESSIONS } as const;
  const { ids, people } = await ours.ask('open', opening);
  const took = { ours: [] as number[], bare: [] as number[] };
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const side of ['ours', 'bare'] as const) {
      const each = await crowd.ask('connect', { target: targets[side], people, atOnce: PLAYERS });
      if (round > 0) took[side].push(Math.max(...each));
      await settled(crowd);
      await crowd.ask('leave');
      await settled(crowd);
    }
  }
  await ours.ask('close', { ids });
  const bare = median(took.bare);
  const allowed = took.ours.map((ms) => (ms - SHOWN_ALLOWANCE) / bare);
  return {
    ...{ id: 'B7', what: 'the last of 50 is in, less 100 ms, against bare connects', unit: '×' },
    value: spreadOf(allowed),
    ...{ bar: { atMost: 3 }, goal: { atMost: 2 } },
    behind: { 'ours ms': median(took.ours), 'bare ms': bare },
  };
}
