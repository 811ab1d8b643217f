import { z } from 'zod';
import { Audience } from '../vocabulary/audience.ts';
import { ExerciseTime } from '../vocabulary/exercise-time.ts';
import { PlayerId } from '../vocabulary/ids.ts';
import { BoardEvent } from './events/board.ts';
import { CallEvent } from './events/calls.ts';
import { ClockEvent } from './events/clock.ts';
import { DecisionEvent } from './events/decisions.ts';
import { DramaEvent } from './events/drama.ts';
import { FormEvent } from './events/forms.ts';
import { InjectEvent } from './events/injects.ts';
import { MessageEvent } from './events/messages.ts';
import { ObservationEvent } from './events/observations.ts';
import { PeopleEvent } from './events/people.ts';
import { PlaceEvent } from './events/places.ts';
import { PressEvent } from './events/press.ts';

/** Everything that can happen in a session. */
export const SessionEvent = z.discriminatedUnion('type', [
  PeopleEvent,
  ClockEvent,
  InjectEvent,
  MessageEvent,
  CallEvent,
  PlaceEvent,
  DecisionEvent,
  BoardEvent,
  FormEvent,
  PressEvent,
  DramaEvent,
  ObservationEvent,
]);
export type SessionEvent = z.infer<typeof SessionEvent>;

/** Who or what made it happen. */
export const By = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('player'), player: PlayerId }),
  z.strictObject({ kind: z.literal('docent'), name: z.string() }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('system') }),
]);
export type By = z.infer<typeof By>;

/** The version of the event shapes above; older ones are lifted by upcast-event.ts when read. */
export const EVENT_VERSION = 2;

/** An event with who did it, when in the exercise and for whom; not yet in the log. */
export type Happening = { at: ExerciseTime; by: By; audience: Audience; event: SessionEvent };

/** One line of the log. `position` counts from 1 within the session; `on` is wall-clock ms since 1970. */
export const RecordedEvent = z.strictObject({
  position: z.number().int().positive(),
  at: ExerciseTime,
  on: z.number().int(),
  by: By,
  audience: Audience,
  v: z.number().int(),
  /** The sender's key; a command that comes twice with the same key happens once. */
  key: z.string().optional(),
  event: SessionEvent,
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;

/** An event as one viewer gets it: no position in the common log, no key, no audience. */
export type SeenEvent = { at: ExerciseTime; by: By; event: SessionEvent };
