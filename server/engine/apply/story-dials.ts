import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { isQuestionPlayed } from '../levels.ts';
import type { SessionState } from '../state.ts';
import { questionOf } from '../waiting.ts';
import type { StoryFold } from './story.ts';
import { withStory } from './story-parts.ts';

/** How hard the play is: level, noise, hints. */
export const applyDials: StoryFold = (state, event, at) => {
  switch (event.type) {
    case 'LevelSet':
      return withoutLeftOut(withStory(state, { level: event.level }), at);
    case 'NoiseSet':
      return withStory(state, { noise: { ...state.story.noise, rate: event.rate, last: at } });
    case 'HintGiven':
      return withStory(state, { hinted: [...state.story.hinted, event.inject] });
    case 'PlayStarted':
      return withStory(state, { alliances: asWilling(state) });
    case 'PostPublished': {
      if (event.noise === undefined) return state;
      const { noise } = state.story;
      return withStory(state, {
        noise: { ...noise, said: [...noise.said, { post: event.noise, text: event.text }], last: at },
      });
    }
    default:
      return state;
  }
};

// A question that the level leaves out is no longer planned; what was asked already stays asked.
function withoutLeftOut(state: SessionState, at: ExerciseTime): SessionState {
  const planned = Object.entries(state.openings);
  const left = planned.filter(([key, due]) => due <= at || isQuestionPlayed(state, questionOf(key).id));
  return left.length === planned.length ? state : { ...state, openings: Object.fromEntries(left) };
}

// The level decides how willing the actors are when play begins.
function asWilling({ scenario, story }: SessionState): SessionState['story']['alliances'] {
  const willingness = scenario.levels.find(({ level }) => level === story.level)?.willingness ?? 0;
  const shifted = Object.entries(story.alliances).map(([key, value]) => [
    key,
    Math.min(10, Math.max(0, value + willingness)),
  ]);
  return Object.fromEntries(shifted);
}
