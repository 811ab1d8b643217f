import type { RunSpec } from '../run-spec.ts';

const INSIGHTS = [0, 0.25, 0.5, 0.75, 1] as const;

export type Plan = { runs: number; seed: number; players: number; levels: readonly (number | undefined)[] };

/** Plays spread over the levels and over how well they are played; the seeds spread the temperaments. */
export function planRuns({ runs, seed, players, levels }: Plan): RunSpec[] {
  return Array.from({ length: runs }, (_, index) => {
    const level = levels[index % levels.length];
    const insight = INSIGHTS[Math.floor(index / levels.length) % INSIGHTS.length] ?? 0.5;
    return { seed: seed + index, players, insight, ...(level === undefined ? {} : { level }) };
  });
}
