import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { endRinging } from './call-flow.ts';
import { asClock, type Draft, emit } from './draft.ts';
import { type Due, earliestDue } from './due.ts';
import { openDecision } from './open-decision.ts';
import { releaseInject } from './release.ts';
import { sendReply } from './reply.ts';
import { bringAboutStory } from './story-course.ts';

// More due things than this in one go means an author's loop, not a lesson.
const MOST_AT_ONCE = 20_000;

/** Brings about everything due up to and including `until`, each at its own exercise time, in order. */
export function advance(draft: Draft, until: ExerciseTime): void {
  const { at } = draft;
  asClock(draft, () => {
    for (let count = 0; ; count++) {
      const due = earliestDue(draft.state);
      if (!due || due.at > until) break;
      if (count > MOST_AT_ONCE) throw new Error(`the scenario keeps scheduling at ${due.at} ms: ${due.kind} ${due.id}`);
      draft.at = Math.max(due.at, draft.state.clock.at);
      bringAbout(draft, due);
    }
  });
  draft.at = at;
}

function bringAbout(draft: Draft, { kind, id }: Due): void {
  switch (kind) {
    case 'phase':
      return beginPhase(draft, id);
    case 'travel':
      return arrive(draft, id);
    case 'call':
      return endRinging(draft, id);
    case 'reply':
      return sendReply(draft, id);
    case 'opening':
      return openDecision(draft, id);
    case 'expectation':
      return emit(draft, { type: 'ExpectedActionMissed', inject: id }, 'docents');
    case 'expiry': {
      const [decision = '', team = ''] = id.split('/');
      return emit(draft, { type: 'DecisionExpired', decision, team }, [{ team }]);
    }
    case 'inject':
      return releaseInject(draft, id);
    default:
      return bringAboutStory(draft, { kind, id });
  }
}

function beginPhase(draft: Draft, id: string): void {
  const phase = draft.state.scenario.phases.find((candidate) => candidate.id === id);
  if (phase) emit(draft, { type: 'PhaseBegan', phase: id, title: phase.title, now: phase.now }, 'all');
}

function arrive(draft: Draft, player: string): void {
  const travel = draft.state.players[player]?.travel;
  if (travel) emit(draft, { type: 'PlaceEntered', player, place: travel.to }, 'all');
}
