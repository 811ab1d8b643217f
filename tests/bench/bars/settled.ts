import type { Child } from '../child/child.ts';
import type { Crowd } from '../child/crowd.ts';

const QUIET_FOR = 250;
const PATIENCE = 10_000;

/** Waits until nothing comes in any more; what came in since the last time this was asked. */
export async function settled(crowd: Child<Crowd>): Promise<{ frames: number; bytes: number }> {
  const sum = { frames: 0, bytes: 0 };
  const end = performance.now() + PATIENCE;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_FOR));
    const { frames, bytes } = await crowd.ask('received');
    sum.frames += frames;
    sum.bytes += bytes;
    if (frames === 0) return sum;
    if (performance.now() > end) throw new Error('frames keep coming in');
  }
}
