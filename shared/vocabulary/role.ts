import { z } from 'zod';

/** What a person may do; not to be mixed up with profession (what a person is). */
export const ROLES = ['player', 'docent', 'facilitator', 'evaluator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
