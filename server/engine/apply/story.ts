import type { SessionEvent } from '../../../shared/session/event.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
import { applyContacts } from './story-contacts.ts';
import { applyDials } from './story-dials.ts';
import { applyFacts } from './story-facts.ts';
import { applyForms } from './story-forms.ts';
import { applyPress } from './story-press.ts';
import { applyRelations } from './story-relations.ts';

/** What one event means for the story; most events mean nothing, and leave the very same object. */
export type StoryFold = (
  state: SessionState,
  event: SessionEvent,
  at: ExerciseTime,
  audience: Audience,
) => SessionState;

const FOLDS: readonly StoryFold[] = [applyRelations, applyContacts, applyFacts, applyForms, applyPress, applyDials];

/** The story after this event: everything that conditions look at and that is not in the log by its own name. */
export const applyStory: StoryFold = (state, event, at, audience) =>
  FOLDS.reduce((next, fold) => fold(next, event, at, audience), state);
