import { z } from 'zod';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug, ThingId } from '../../vocabulary/ids.ts';

/** An option as players see it: its consequences stay on the server. */
export const OfferedOption = z.strictObject({
  id: Slug,
  label: z.string(),
  pro: z.array(z.string()),
  con: z.array(z.string()),
});
export type OfferedOption = z.infer<typeof OfferedOption>;

export const DecisionEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('DecisionScheduled'), decision: Slug, due: ExerciseTime }),
  z.strictObject({
    type: z.literal('DecisionOpened'),
    decision: Slug,
    team: Slug,
    title: z.string(),
    question: z.string(),
    options: z.array(OfferedOption),
    closes: ExerciseTime,
  }),
  z.strictObject({
    type: z.literal('VoteCast'),
    decision: Slug,
    team: Slug,
    option: Slug,
    player: PlayerId,
    name: z.string(),
  }),
  z.strictObject({
    type: z.literal('DecisionMade'),
    decision: Slug,
    team: Slug,
    option: Slug,
    label: z.string(),
    rationale: z.string(),
    /** Findings on the board that it rests on. */
    findings: z.array(ThingId).optional(),
    player: PlayerId,
    name: z.string(),
  }),
  z.strictObject({ type: z.literal('DecisionExpired'), decision: Slug, team: Slug }),
  z.strictObject({
    type: z.literal('GaugeChanged'),
    gauge: Slug,
    from: z.number().int(),
    to: z.number().int(),
    cause: z.string(),
  }),
]);
/** Questions, votes, choices and what they move. */
export type DecisionEvent = z.infer<typeof DecisionEvent>;
