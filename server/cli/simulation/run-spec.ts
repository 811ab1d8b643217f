import type { Aim } from './aims/aim.ts';

/** How one simulated play is played. The same settings give the same record, byte for byte. */
export type RunSpec = {
  seed: number;
  /** How many bots; no more than there are seats. */
  players: number;
  /** Left out: the level a session opens with. */
  level?: number;
  /** From 0, who fails, to 1, who solves it well. */
  insight: number;
  /** What this play is out to reach; left out: nothing in particular. */
  aim?: Aim;
};
