import type { SessionState } from '../state.ts';
import type { PressProgress } from '../story-state.ts';
import type { StoryFold } from './story.ts';
import { withStory } from './story-parts.ts';

/** The press conference: who stands there, what was asked, what waits for an answer. */
export const applyPress: StoryFold = (state, event, at) => {
  switch (event.type) {
    case 'PressScheduled':
      return { ...state, openings: { ...state.openings, [`press ${event.press}`]: event.due } };
    case 'PressOpened':
      return set(state, event.press, { state: 'open', until: event.until, speakers: [], asked: [], lastAt: at });
    case 'PodiumTaken':
      return change(state, event.press, (press) => ({ ...press, speakers: [...press.speakers, event.player] }));
    case 'PodiumLeft':
      return change(state, event.press, (press) => ({
        ...press,
        speakers: press.speakers.filter((speaker) => speaker !== event.player),
      }));
    case 'PressAsked':
      return change(state, event.press, (press) => asked(press, event.question, event.followUp, at));
    case 'PressAnswered':
      return change(state, event.press, ({ open: _open, ...press }) => ({ ...press, lastAt: at }));
    case 'PressClosed':
      return change(state, event.press, ({ open: _open, ...press }) => ({ ...press, state: 'closed' }));
    default:
      return state;
  }
};

function asked(press: PressProgress, question: string | undefined, followUp: boolean, at: number): PressProgress {
  const known = question === undefined || press.asked.includes(question);
  const followUps = followUp ? (press.open?.followUps ?? 0) + 1 : 0;
  return {
    ...press,
    lastAt: at,
    asked: known ? press.asked : [...press.asked, question],
    open: { ...(question === undefined ? {} : { question }), followUps },
  };
}

function set(state: SessionState, id: string, press: PressProgress): SessionState {
  return withStory(state, { press: { ...state.story.press, [id]: press } });
}

function change(state: SessionState, id: string, next: (press: PressProgress) => PressProgress): SessionState {
  const press = state.story.press[id];
  return press ? set(state, id, next(press)) : state;
}
