import type { RunSpec } from '../run-spec.ts';

const INSIGHTS = [0, 0.25, 0.5, 0.75, 1] as const;

/** `groups`: how many play together, in turn; lessons are small and large, and in a small one seats stay empty. */
export type Plan = { runs: number; seed: number; groups: readonly number[]; levels: readonly (number | undefined)[] };

/** Plays spread over levels, sizes of the group and how well they are played; the seeds spread the temperaments. */
export function planRuns({ runs, seed, groups, levels }: Plan): RunSpec[] {
  return Array.from({ length: runs }, (_, index) => {
    const level = levels[index % levels.length];
    const round = Math.floor(index / levels.length);
    const insight = INSIGHTS[round % INSIGHTS.length] ?? 0.5;
    const players = groups[Math.floor(round / INSIGHTS.length) % groups.length] ?? 1;
    return { seed: seed + index, players, insight, ...(level === undefined ? {} : { level }) };
  });
}
