import type { SessionState } from '../state.ts';
import { type FormProgress, paperKey } from '../story-state.ts';
import type { StoryFold } from './story.ts';
import { withStory } from './story-parts.ts';

/** The papers: open, being filled in, handed in, read. */
export const applyForms: StoryFold = (state, event) => {
  switch (event.type) {
    case 'FormScheduled':
      return { ...state, openings: { ...state.openings, [`form ${event.form}`]: event.due } };
    case 'FormOpened': {
      const closes = event.closes === undefined ? {} : { closes: event.closes };
      return change(state, event, () => ({ state: 'open', ...closes, values: {}, topics: {} }));
    }
    case 'FieldFilled':
      return change(state, event, (paper) => ({ ...paper, values: { ...paper.values, [event.field]: event.value } }));
    case 'FormSubmitted': {
      const { values, topics = {} } = event;
      return change(state, event, (paper) => ({ ...paper, state: 'submitted', values, topics }));
    }
    case 'FormExpired':
      return change(state, event, (paper) => ({ ...paper, state: 'expired' }));
    case 'FormScored':
      return change(state, event, (paper) => ({ ...paper, score: event.score }));
    default:
      return state;
  }
};

const EMPTY: FormProgress = { state: 'open', values: {}, topics: {} };

function change(
  state: SessionState,
  { form, team }: { form: string; team?: string | undefined },
  next: (paper: FormProgress) => FormProgress,
): SessionState {
  const key = paperKey(form, team);
  return withStory(state, { forms: { ...state.story.forms, [key]: next(state.story.forms[key] ?? EMPTY) } });
}
