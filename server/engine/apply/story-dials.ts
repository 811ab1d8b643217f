import type { SessionState } from '../state.ts';
import type { StoryFold } from './story.ts';
import { withStory } from './story-parts.ts';

/** How hard the play is: level, noise, hints. */
export const applyDials: StoryFold = (state, event, at) => {
  switch (event.type) {
    case 'LevelSet':
      return withStory(state, { level: event.level });
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

// The level decides how willing the actors are when play begins.
function asWilling({ scenario, story }: SessionState): SessionState['story']['alliances'] {
  const willingness = scenario.levels.find(({ level }) => level === story.level)?.willingness ?? 0;
  const shifted = Object.entries(story.alliances).map(([key, value]) => [
    key,
    Math.min(10, Math.max(0, value + willingness)),
  ]);
  return Object.fromEntries(shifted);
}
