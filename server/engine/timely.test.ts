import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { anna, docent, seated, started } from '../../tests/support/some-steps.ts';
import { isTimely } from './timely.ts';

type CommandType = Parameters<typeof isTimely>[1];

/** In which phases each may be asked: b(riefing), r(unning), p(aused), h(ot wash). */
const MAY: Record<CommandType, string> = {
  // The server.
  OpenSession: 'b',
  TakeSeat: 'brp',
  DropPlayer: 'brph',
  ReturnPlayer: 'brph',
  AdvanceClock: 'brph',
  RecoverSession: 'brph',
  SuspendPlay: 'r',
  // Players: what stays in the room goes on while play is paused, what goes out of it waits.
  ConfirmReady: 'brph',
  CallOptOut: 'brph',
  OpenItem: 'brph',
  SendChat: 'brph',
  WriteNote: 'rp',
  PlaceFinding: 'rp',
  ChangeFinding: 'rp',
  RemoveFinding: 'rp',
  FillField: 'rp',
  LeavePodium: 'rp',
  HangUp: 'rp',
  SendMail: 'r',
  PublishPost: 'r',
  AnswerCall: 'r',
  DeclineCall: 'r',
  SpeakInCall: 'r',
  Dial: 'r',
  TravelTo: 'r',
  CastVote: 'r',
  MakeDecision: 'r',
  SubmitForm: 'r',
  TakePodium: 'r',
  AnswerPress: 'r',
  // Docents: the course of the session.
  StartPlay: 'b',
  MovePlayer: 'b',
  RemovePlayer: 'brph',
  PausePlay: 'r',
  ResumePlay: 'p',
  EndPlay: 'rp',
  OpenRecord: 'h',
  CloseSession: 'bh',
  SetClockSpeed: 'brp',
  JumpClock: 'rp',
  SetLevel: 'brp',
  SetNoise: 'brp',
  // Docents: the story, and what they see.
  ReleaseInject: 'rp',
  PostponeInject: 'rp',
  HoldInject: 'rp',
  SkipInject: 'rp',
  RestoreInject: 'rp',
  RecallInject: 'rp',
  MarkExpectation: 'rp',
  OpenLine: 'rp',
  MoveStrand: 'rp',
  SendAsActor: 'rp',
  EndCallAsActor: 'rp',
  ClosePress: 'rp',
  RingAsActor: 'r',
  PickUpAsActor: 'r',
  SpeakAsActor: 'r',
  HandBackCall: 'r',
  AskPress: 'r',
  AnswerOptOut: 'brph',
  ScorePress: 'brph',
  TagObservation: 'brph',
};

const PHASES = { b: 'briefing', r: 'running', p: 'paused', h: 'hotwash' } as const;

it.each(Object.entries(MAY))('[CL16] %s can be asked in: %s', (command, phases) => {
  const may = Object.entries(PHASES).filter(([, phase]) => isTimely(phase, command as CommandType));
  expect(may.map(([letter]) => letter).join('')).toBe(phases);
  expect(isTimely('closed', command as CommandType)).toBe(false);
});

it('[CL16] who asks for something that has to wait hears so, and nothing happens', () => {
  const mail = { type: 'SendMail' as const, to: ['bep'], subject: '', body: 'Hallo.' };
  const chat = { type: 'SendChat', thread: 'team', text: 'Wachten.' } as const;
  const paused = given(aScenario()).play(...started(), [{ type: 'PausePlay' }, docent('00:10')]);
  const ended = paused.play([{ type: 'EndPlay' }, docent('00:10')]);
  for (const play of [given(aScenario()).play(...seated()), paused, ended]) {
    expect(play.when(mail, anna('00:10')).isRefused('not-now')).toBe(play);
    play.when(chat, anna('00:10')).happens({ type: 'ChatSent' });
  }
});
