import { startChild } from '../child/child.ts';
import type { StandAlone } from '../child/stand-alone.ts';
import type { Finding } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const WEIGHED = { sessions: 20, events: 1000 };
const ROUNDS = 3;
const REBUILT = { events: 5000, times: 7 };

/** B6 and B9: what a session weighs in memory, and how soon it stands again after the process died. */
export async function measureStanding(): Promise<Finding[]> {
  const child = startChild<StandAlone>('./stand-alone.ts');
  try {
    const bytes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) bytes.push(await child.ask('weigh', WEIGHED));
    const ms = await child.ask('rebuild', REBUILT);
    await child.ask('stop');
    return [
      {
        ...{ id: 'B6', what: 'memory of a session of 20 players, 1,000 events', unit: 'kB' },
        value: spreadOf(bytes.map((each) => each / 1000)),
        ...{ bar: { atMost: 1000 }, goal: { atMost: 300 } },
        behind: { sessions: WEIGHED.sessions },
      },
      {
        ...{ id: 'B9', what: 'rebuild of a session with 5,000 events', unit: 'ms' },
        value: spreadOf(ms),
        ...{ bar: { atMost: 500 }, goal: { atMost: 100 } },
        behind: { slowest: Math.max(...ms) },
      },
    ];
  } finally {
    await child.stop();
  }
}
