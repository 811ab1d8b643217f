import { z } from 'zod';
import { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import { PlayerId, Slug } from '../../vocabulary/ids.ts';
import { Sender } from '../../vocabulary/sender.ts';

const Speaker = { player: PlayerId, name: z.string(), team: Slug };

export const PressEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('PressScheduled'), press: Slug, due: ExerciseTime }),
  z.strictObject({
    type: z.literal('PressOpened'),
    press: Slug,
    title: z.string(),
    place: Slug,
    chair: Sender,
    welcome: z.string(),
    until: ExerciseTime,
    speakersPerTeam: z.number().int(),
    /** The form with what the teams agreed to say. */
    line: Slug.optional(),
  }),
  /** Somebody goes to stand behind the microphones. */
  z.strictObject({ type: z.literal('PodiumTaken'), press: Slug, ...Speaker }),
  z.strictObject({ type: z.literal('PodiumLeft'), press: Slug, player: PlayerId }),
  z.strictObject({
    type: z.literal('PressAsked'),
    press: Slug,
    /** Taken out before it reaches a player; absent when a docent asks in her own words. */
    question: Slug.optional(),
    from: Sender,
    text: z.string(),
    sharp: z.number().int(),
    team: Slug.optional(),
    followUp: z.boolean(),
  }),
  z.strictObject({ type: z.literal('PressAnswered'), press: Slug, ...Speaker, text: z.string() }),
  z.strictObject({ type: z.literal('PressClosed'), press: Slug, thanks: z.string() }),
  /** An observer's note on one criterion, 0 to 2. */
  z.strictObject({
    type: z.literal('PressScored'),
    press: Slug,
    criterion: Slug,
    team: Slug,
    points: z.number().int(),
    docent: z.string(),
  }),
]);
/** The press conference; the whole town can follow it. */
export type PressEvent = z.infer<typeof PressEvent>;
