import type { SessionState } from '../../server/engine/state.ts';
import type { Command } from '../../shared/session/command.ts';
import { SPEEDS } from '../../shared/vocabulary/exercise-time.ts';
import { PLAYERS } from './some-steps.ts';

/** Makes a command of what there is at this moment; `n` chooses among it. */
export type Maker = (state: SessionState, n: number) => Command;

const ADDRESSES = ['bep', 'carla', 'swt', 'gc', 'praktijk@waalmondkade.example', 'wijkteam@westwaalmond.example'];
const NUMBERS = ['214', '4120', '4471', '4100', '4400', 'bep', 'gc', '1'];
const LINES = ['a', 'b', 'c', 'ja', 'dank'];

/** What players ask. */
export const PLAYING: Record<string, Maker> = {
  ready: () => ({ type: 'ConfirmReady' }),
  open: (state, n) => ({ type: 'OpenItem', item: item(state, n) }),
  mail: (_state, n) => ({ type: 'SendMail', to: [pick(ADDRESSES, n)], subject: '', body: 'Wij komen.' }),
  answer: (state, n) => {
    const inReplyTo = item(state, n);
    return { type: 'SendMail', to: [pick(ADDRESSES, n >> 3)], subject: 'Antwoord', body: 'Ja.', inReplyTo };
  },
  chat: (_state, n) => ({ type: 'SendChat', thread: n % 2 === 0 ? 'team' : 'line', text: 'Wie belt?' }),
  note: (state, n) => ({ type: 'WriteNote', item: item(state, n), text: 'Uitzoeken.' }),
  post: (_state, n) => ({ type: 'PublishPost', channel: n % 2 === 0 ? 'microblog' : 'forum', text: 'Wij zijn er.' }),
  pickUp: (state, n) => ({ type: 'AnswerCall', call: call(state, n) }),
  decline: (state, n) => ({ type: 'DeclineCall', call: call(state, n) }),
  sayLine: (state, n) => ({ type: 'SpeakInCall', call: call(state, 0), line: pick(LINES, n) }),
  say: (state, n) => ({ type: 'SpeakInCall', call: call(state, n), text: 'Wat bedoelt u?' }),
  hangUp: (state, n) => ({ type: 'HangUp', call: call(state, n) }),
  dial: (_state, n) => ({ type: 'Dial', number: pick(NUMBERS, n) }),
  travel: ({ scenario }, n) => ({ type: 'TravelTo', place: pick(scenario.places, n).id }),
  vote: (_state, n) => ({ type: 'CastVote', decision: 'd1', option: option(n) }),
  decide: (_state, n) => ({ type: 'MakeDecision', decision: 'd1', option: option(n), rationale: 'Het moet.' }),
};

/** What docents ask to steer the list of injects. */
export const STEERING: Record<string, Maker> = {
  hold: (state, n) => ({ type: 'HoldInject', inject: inject(state, n) }),
  skip: (state, n) => ({ type: 'SkipInject', inject: inject(state, n) }),
  restore: (state, n) => ({ type: 'RestoreInject', inject: inject(state, n) }),
  send: (state, n) => ({ type: 'ReleaseInject', inject: inject(state, n) }),
  recall: (state, n) => ({ type: 'RecallInject', inject: inject(state, n) }),
  postpone: (state, n) => ({ type: 'PostponeInject', inject: inject(state, n), by: 1000 + (n % 90) * 1000 }),
};

/** What docents ask to steer the clock. */
export const TIMING: Record<string, Maker> = {
  pause: () => ({ type: 'PausePlay' }),
  resume: () => ({ type: 'ResumePlay' }),
  speed: (_state, n) => ({ type: 'SetClockSpeed', speed: pick(SPEEDS, n) }),
  jump: ({ clock }, n) => ({ type: 'JumpClock', to: clock.at + n * 100 }),
};

/** What docents ask as an actor, and about what they see. */
export const ACTING: Record<string, Maker> = {
  write: (_state, n) => {
    const channel = pick(['mail', 'card', 'microblog', 'forum'] as const, n);
    const teams = n % 3 === 0 ? [] : [team(n)];
    return { type: 'SendAsActor', actor: 'bep', channel, teams, subject: '', body: 'Ik ben er nog.' };
  },
  ring: (_state, n) => ({ type: 'RingAsActor', actor: 'bep', team: team(n), title: 'Bep belt' }),
  pickUpAs: (state, n) => ({ type: 'PickUpAsActor', call: call(state, n) }),
  speakAs: (state, n) => ({ type: 'SpeakAsActor', call: call(state, n), text: 'Wacht even.' }),
  endCall: (state, n) => ({ type: 'EndCallAsActor', call: call(state, n) }),
  mark: (state, n) => ({ type: 'MarkExpectation', inject: inject(state, n) }),
  openLine: () => ({ type: 'OpenLine' }),
  observe: (_state, n) => ({ type: 'TagObservation', text: 'Stil.', team: team(n) }),
};

/** What players do on boards, papers and before the press. */
export const WORKING: Record<string, Maker> = {
  place: (state, n) => {
    const source = n % 3 === 0 ? {} : { source: n % 3 === 1 ? item(state, n) : pick(state.scenario.seats, n).id };
    return { type: 'PlaceFinding', board: n % 2 === 0 ? 'team' : 'both', text: 'Licht.', sureness: 'sure', ...source };
  },
  change: (state, n) => ({ type: 'ChangeFinding', finding: finding(state, n), text: 'Licht?', sureness: 'assumed' }),
  remove: (state, n) => ({ type: 'RemoveFinding', finding: finding(state, n) }),
  fill: (state, n) => ({ type: 'FillField', ...field(state, n), value: n % 3 === 0 ? '2' : 'De afvoer.' }),
  submit: (state, n) => ({ type: 'SubmitForm', form: field(state, n).form }),
  podium: () => ({ type: 'TakePodium', press: 'pers' }),
  back: () => ({ type: 'LeavePodium', press: 'pers' }),
  tellPress: (_state, n) => ({ type: 'AnswerPress', press: 'pers', text: n % 2 === 0 ? 'Het dossier.' : 'Sorry.' }),
  stop: () => ({ type: 'CallOptOut' }),
};

/** What docents turn and move in the story. */
export const DIALLING: Record<string, Maker> = {
  level: (_state, n) => ({ type: 'SetLevel', level: 1 + (n % 4) }),
  noise: (_state, n) => ({ type: 'SetNoise', rate: pick([0, 1, 2, 3] as const, n) }),
  strand: (_state, n) => ({ type: 'MoveStrand', strand: 'tonny', to: n % 2 === 0 ? 'gevonden' : 'onbekend' }),
  handBack: (state, n) => ({ type: 'HandBackCall', call: call(state, n) }),
  askPress: (_state, n) => ({
    type: 'AskPress',
    press: 'pers',
    ...(n % 2 === 0 ? { text: 'En nu?' } : { question: 'wat' }),
  }),
  answerStop: (_state, n) => ({ type: 'AnswerOptOut', player: pick(PLAYERS, n) }),
};

/** What the server tells about connections. */
export const CONNECTING: Record<string, Maker> = {
  drop: (_state, n) => ({ type: 'DropPlayer', player: pick(PLAYERS, n) }),
  return: (_state, n) => ({ type: 'ReturnPlayer', player: pick(PLAYERS, n) }),
};

function pick<T>(from: readonly T[], n: number): T {
  const chosen = from[n % from.length];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

function finding(state: SessionState, n: number): string {
  return pick(['finding-0', ...Object.keys(state.story.findings)], n);
}

function field({ scenario }: SessionState, n: number): { form: string; field: string } {
  const fields = scenario.forms.flatMap(({ id, fields: all }) => all.map((one) => ({ form: id, field: one.id })));
  return fields.length === 0 ? { form: 'geen', field: 'geen' } : pick(fields, n);
}

function item(state: SessionState, n: number): string {
  return pick(['item-0', ...Object.values(state.items).flatMap((drawer) => [...drawer.keys()])], n);
}

// The call that rang last is the one that matters most.
function call(state: SessionState, n: number): string {
  const calls = ['call-0', ...Object.keys(state.calls)].toReversed();
  return n % 2 === 0 ? pick(calls, 0) : pick(calls, n);
}

function inject(state: SessionState, n: number): string {
  return pick(state.scenario.injects, n).id;
}

function option(n: number): string {
  return n % 2 === 0 ? 'gaan' : 'wachten';
}

function team(n: number): string {
  return n % 2 === 0 ? 'swt' : 'gc';
}
