import type { Command } from '../../shared/session/command.ts';
import { reject } from '../../shared/session/rejection.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import { answerCall } from './commands/answer-call.ts';
import { answerPress } from './commands/answer-press.ts';
import { askToStop } from './commands/call-opt-out.ts';
import { castVote } from './commands/cast-vote.ts';
import { changeFinding } from './commands/change-finding.ts';
import { confirmReady } from './commands/confirm-ready.ts';
import { declineCall } from './commands/decline-call.ts';
import { dial } from './commands/dial.ts';
import { fillField } from './commands/fill-field.ts';
import { hangUp } from './commands/hang-up.ts';
import { leavePodium } from './commands/leave-podium.ts';
import { makeDecision } from './commands/make-decision.ts';
import { openItem } from './commands/open-item.ts';
import { placeFinding } from './commands/place-finding.ts';
import { publishPost } from './commands/publish-post.ts';
import { removeFinding } from './commands/remove-finding.ts';
import { sendChat } from './commands/send-chat.ts';
import { sendMail } from './commands/send-mail.ts';
import { speakInCall } from './commands/speak-in-call.ts';
import { submitForm } from './commands/submit-form.ts';
import { takePodium } from './commands/take-podium.ts';
import { travelTo } from './commands/travel-to.ts';
import { writeNote } from './commands/write-note.ts';
import type { Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import type { PlayerState } from './state.ts';

/** The verbs of a player. */
export function routePlayer(draft: Draft, command: Command, id: PlayerId): Outcome {
  const player = draft.state.players[id];
  if (!player) return reject('not-allowed');
  switch (command.type) {
    case 'ConfirmReady':
      return confirmReady(draft, player);
    case 'CallOptOut':
      return askToStop(draft, player);
    case 'OpenItem':
      return openItem(draft, player, command);
    case 'SendMail':
      return sendMail(draft, player, command);
    case 'SendChat':
      return sendChat(draft, player, command);
    case 'WriteNote':
      return writeNote(draft, player, command);
    case 'PublishPost':
      return publishPost(draft, player, command);
    case 'AnswerCall':
      return answerCall(draft, player, command);
    case 'DeclineCall':
      return declineCall(draft, player, command);
    case 'SpeakInCall':
      return speakInCall(draft, player, command);
    case 'HangUp':
      return hangUp(draft, player, command);
    case 'Dial':
      return dial(draft, player, command);
    case 'TravelTo':
      return travelTo(draft, player, command);
    case 'CastVote':
      return castVote(draft, player, command);
    case 'MakeDecision':
      return makeDecision(draft, player, command);
    default:
      return routeWork(draft, player, command);
  }
}

/** What teams do together on boards, papers and before the press. */
function routeWork(draft: Draft, player: PlayerState, command: Command): Outcome {
  switch (command.type) {
    case 'PlaceFinding':
      return placeFinding(draft, player, command);
    case 'ChangeFinding':
      return changeFinding(draft, player, command);
    case 'RemoveFinding':
      return removeFinding(draft, player, command);
    case 'FillField':
      return fillField(draft, player, command);
    case 'SubmitForm':
      return submitForm(draft, player, command);
    case 'TakePodium':
      return takePodium(draft, player, command);
    case 'LeavePodium':
      return leavePodium(draft, player, command);
    case 'AnswerPress':
      return answerPress(draft, player, command);
    default:
      return reject('not-allowed');
  }
}
