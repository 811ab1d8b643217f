import { z } from 'zod';
import { ExerciseTime, Speed } from '../../vocabulary/exercise-time.ts';
import { SessionId, Slug } from '../../vocabulary/ids.ts';

export const PAUSE_REASONS = ['docent', 'outage'] as const;

export const ClockEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SessionOpened'),
    session: SessionId,
    scenario: Slug,
    version: z.string(),
    seed: z.number().int(),
  }),
  /** StartEx. */
  z.strictObject({ type: z.literal('PlayStarted') }),
  z.strictObject({ type: z.literal('PlayPaused'), reason: z.enum(PAUSE_REASONS) }),
  z.strictObject({ type: z.literal('PlayResumed') }),
  z.strictObject({ type: z.literal('ClockSpeedSet'), speed: Speed }),
  z.strictObject({ type: z.literal('ClockJumped'), from: ExerciseTime, to: ExerciseTime }),
  z.strictObject({ type: z.literal('PhaseBegan'), phase: Slug, title: z.string(), now: z.string() }),
  /** EndEx; the hot wash begins. */
  z.strictObject({ type: z.literal('PlayEnded') }),
  /** The truth reveal: from here on players may read the whole record. */
  z.strictObject({ type: z.literal('RecordOpened') }),
  z.strictObject({ type: z.literal('SessionClosed') }),
  z.strictObject({ type: z.literal('SessionRecovered'), overdue: z.number().int() }),
]);
/** The course of a session in time. */
export type ClockEvent = z.infer<typeof ClockEvent>;
