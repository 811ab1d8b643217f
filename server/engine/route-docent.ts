import type { Command } from '../../shared/session/command.ts';
import { reject } from '../../shared/session/rejection.ts';
import { answerOptOut } from './commands/answer-opt-out.ts';
import { askAsPress } from './commands/ask-press.ts';
import { closeSession, endPlay, openRecord, pausePlay, resumePlay } from './commands/change-phase.ts';
import { closePressByHand } from './commands/close-press.ts';
import { endCallAsActor } from './commands/end-call-as-actor.ts';
import { handBackCall } from './commands/hand-back-call.ts';
import { holdInject } from './commands/hold-inject.ts';
import { jumpClock } from './commands/jump-clock.ts';
import { markExpectation } from './commands/mark-expectation.ts';
import { movePlayer } from './commands/move-player.ts';
import { moveStrandByHand } from './commands/move-strand.ts';
import { openLine } from './commands/open-line.ts';
import { pickUpAsActor } from './commands/pick-up-as-actor.ts';
import { postponeInject } from './commands/postpone-inject.ts';
import { recallInject } from './commands/recall-inject.ts';
import { releaseByHand } from './commands/release-inject.ts';
import { removePlayer } from './commands/remove-player.ts';
import { restoreInject } from './commands/restore-inject.ts';
import { ringAsActor } from './commands/ring-as-actor.ts';
import { scorePress } from './commands/score-press.ts';
import { sendAsActor } from './commands/send-as-actor.ts';
import { setClockSpeed } from './commands/set-clock-speed.ts';
import { setLevel } from './commands/set-level.ts';
import { setNoise } from './commands/set-noise.ts';
import { skipByHand } from './commands/skip-inject.ts';
import { speakAsActor } from './commands/speak-as-actor.ts';
import { startPlay } from './commands/start-play.ts';
import { tagObservation } from './commands/tag-observation.ts';
import type { Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';

/** The verbs of a docent, facilitator or evaluator; which role may use which is judged at the room's door. */
export function routeDocent(draft: Draft, command: Command, docent: string): Outcome {
  switch (command.type) {
    case 'MovePlayer':
      return movePlayer(draft, command);
    case 'RemovePlayer':
      return removePlayer(draft, command);
    case 'StartPlay':
      return startPlay(draft);
    case 'PausePlay':
      return pausePlay(draft);
    case 'ResumePlay':
      return resumePlay(draft);
    case 'SetClockSpeed':
      return setClockSpeed(draft, command);
    case 'JumpClock':
      return jumpClock(draft, command);
    case 'EndPlay':
      return endPlay(draft);
    case 'AnswerOptOut':
      return answerOptOut(draft, command);
    case 'OpenRecord':
      return openRecord(draft);
    case 'CloseSession':
      return closeSession(draft);
    case 'TagObservation':
      return tagObservation(draft, command, docent);
    default:
      return routeDrama(draft, command, docent);
  }
}

function routeDrama(draft: Draft, command: Command, docent: string): Outcome {
  switch (command.type) {
    case 'ReleaseInject':
      return releaseByHand(draft, command);
    case 'PostponeInject':
      return postponeInject(draft, command);
    case 'HoldInject':
      return holdInject(draft, command);
    case 'SkipInject':
      return skipByHand(draft, command);
    case 'RestoreInject':
      return restoreInject(draft, command);
    case 'RecallInject':
      return recallInject(draft, command);
    case 'SendAsActor':
      return sendAsActor(draft, command);
    case 'RingAsActor':
      return ringAsActor(draft, command, docent);
    case 'PickUpAsActor':
      return pickUpAsActor(draft, command, docent);
    case 'SpeakAsActor':
      return speakAsActor(draft, command, docent);
    case 'EndCallAsActor':
      return endCallAsActor(draft, command);
    case 'MarkExpectation':
      return markExpectation(draft, command);
    case 'OpenLine':
      return openLine(draft);
    case 'HandBackCall':
      return handBackCall(draft, command, docent);
    default:
      return routeDials(draft, command, docent);
  }
}

/** How hard it is, and what journalists ask. */
function routeDials(draft: Draft, command: Command, docent: string): Outcome {
  switch (command.type) {
    case 'SetLevel':
      return setLevel(draft, command);
    case 'SetNoise':
      return setNoise(draft, command);
    case 'MoveStrand':
      return moveStrandByHand(draft, command, docent);
    case 'AskPress':
      return askAsPress(draft, command);
    case 'ClosePress':
      return closePressByHand(draft, command);
    case 'ScorePress':
      return scorePress(draft, command, docent);
    default:
      return reject('not-allowed');
  }
}
