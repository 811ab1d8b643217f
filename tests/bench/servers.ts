import type { BareServer } from './child/bare-server.ts';
import { type Child, startChild } from './child/child.ts';
import type { Crowd } from './child/crowd.ts';
import type { GameServer } from './child/game-server.ts';
import type { Target } from './child/sockets.ts';

/** The three processes of the bench: ours, the floor beside it, and the clients of both. */
export type Servers = {
  ours: Child<GameServer>;
  bare: Child<BareServer>;
  crowd: Child<Crowd>;
  targets: { ours: Target; bare: Target };
};

/** Starts all three, runs the bench and stops them, whatever happens. */
export async function withServers<T>(run: (servers: Servers) => Promise<T>): Promise<T> {
  const ours = startChild<GameServer>('./game-server.ts');
  const bare = startChild<BareServer>('./bare-server.ts');
  const crowd = startChild<Crowd>('./crowd.ts');
  try {
    const targets = {
      ours: { kind: 'ours', port: await ours.ask('port') },
      bare: { kind: 'bare', port: await bare.ask('port') },
    } as const;
    return await run({ ours, bare, crowd, targets });
  } finally {
    await Promise.allSettled([ours.ask('stop'), bare.ask('stop')]);
    await Promise.all([ours.stop(), bare.stop(), crowd.stop()]);
  }
}
