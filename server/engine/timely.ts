import type { CommandType } from '../../shared/session/command.ts';
import type { SessionPhase } from '../../shared/view/session-view.ts';

const ANY: readonly SessionPhase[] = ['briefing', 'running', 'paused', 'hotwash'];
const PLAY: readonly SessionPhase[] = ['running', 'paused'];
const RUNNING: readonly SessionPhase[] = ['running'];
const BRIEFING: readonly SessionPhase[] = ['briefing'];

/** In which phases each command makes sense. What is missing here does not compile. */
const WHEN: Record<CommandType, readonly SessionPhase[]> = {
  OpenSession: BRIEFING,
  TakeSeat: ['briefing', 'running', 'paused'],
  DropPlayer: ANY,
  ReturnPlayer: ANY,
  AdvanceClock: ANY,
  RecoverSession: ANY,
  SuspendPlay: RUNNING,
  ConfirmReady: ANY,
  CallOptOut: ANY,
  AnswerOptOut: ANY,
  OpenItem: ANY,
  SendMail: RUNNING,
  SendChat: ['briefing', 'running', 'paused', 'hotwash'],
  WriteNote: PLAY,
  PublishPost: RUNNING,
  AnswerCall: RUNNING,
  DeclineCall: RUNNING,
  SpeakInCall: RUNNING,
  HangUp: PLAY,
  Dial: RUNNING,
  TravelTo: RUNNING,
  CastVote: RUNNING,
  MakeDecision: RUNNING,
  PlaceFinding: PLAY,
  ChangeFinding: PLAY,
  RemoveFinding: PLAY,
  FillField: PLAY,
  SubmitForm: RUNNING,
  TakePodium: RUNNING,
  LeavePodium: PLAY,
  AnswerPress: RUNNING,
  MovePlayer: BRIEFING,
  RemovePlayer: ANY,
  StartPlay: BRIEFING,
  PausePlay: RUNNING,
  ResumePlay: ['paused'],
  SetClockSpeed: ['briefing', 'running', 'paused'],
  JumpClock: PLAY,
  EndPlay: PLAY,
  OpenRecord: ['hotwash'],
  CloseSession: ['briefing', 'hotwash'],
  ReleaseInject: PLAY,
  PostponeInject: PLAY,
  HoldInject: PLAY,
  SkipInject: PLAY,
  RestoreInject: PLAY,
  RecallInject: PLAY,
  SendAsActor: PLAY,
  RingAsActor: RUNNING,
  PickUpAsActor: RUNNING,
  SpeakAsActor: RUNNING,
  EndCallAsActor: PLAY,
  MarkExpectation: PLAY,
  OpenLine: PLAY,
  HandBackCall: RUNNING,
  SetLevel: ['briefing', 'running', 'paused'],
  SetNoise: ['briefing', 'running', 'paused'],
  AskPress: RUNNING,
  ClosePress: PLAY,
  ScorePress: ANY,
  MoveStrand: PLAY,
  TagObservation: ANY,
};

/** True when the command fits the phase the session is in. */
export function isTimely(phase: SessionPhase, command: CommandType): boolean {
  return WHEN[command].includes(phase);
}
