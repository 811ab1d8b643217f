import type { DramaEvent } from '../../session/events/drama.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { SessionView } from '../session-view.ts';

/** Folds how the story stands, and how it ended. */
export function applyStory(view: SessionView, event: DramaEvent, at: ExerciseTime): void {
  const { story } = view;
  switch (event.type) {
    case 'StrandMoved':
      view.story = { ...story, strands: { ...story.strands, [event.strand]: event.to } };
      return;
    case 'AllianceChanged':
      view.story = { ...story, alliances: { ...story.alliances, [`${event.actor}/${event.meter}`]: event.to } };
      return;
    case 'ConsentChanged': {
      const { actor, is, scope } = event;
      const consent = { at, actor, is, ...(scope === undefined ? {} : { scope }) };
      view.story = { ...story, consents: [...story.consents, consent] };
      return;
    }
    case 'RuleFired':
      view.story = { ...story, rules: [...story.rules, { at, rule: event.rule, note: event.note }] };
      return;
    case 'LevelSet':
      view.story = { ...story, level: event.level };
      return;
    case 'NoiseSet':
      view.story = { ...story, noise: event.rate };
      return;
    case 'TopicsHeard':
    case 'HintGiven':
      return;
    case 'EndingReached': {
      const { title, headline, closing, persons } = event;
      view.ending = { title, headline, closing, persons };
      return;
    }
  }
}
