import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { By } from '../../shared/session/event.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { aBusyScenario } from './a-busy-scenario.ts';
import { aScenario } from './a-scenario.ts';
import { aStoryScenario } from './a-story-scenario.ts';
import { anInject } from './changed-injects.ts';
import { seated, takeSeat } from './some-steps.ts';
import { VirtualSession } from './virtual-session.ts';

/** A player, "docent" or "system"; when; and what is asked, or how to make it of what happened so far. */
type Beat = readonly [who: string, when: string, asking: Command | ((session: VirtualSession) => Command)];

const item =
  (inject: string, make: (item: string) => Command) =>
  ({ state }: VirtualSession) =>
    make(state.injects[inject]?.item ?? '');
const finding = (make: (finding: string) => Command) => (session: VirtualSession) =>
  make(lastOf(session, 'FindingPlaced'));
const written = (make: (item: string) => Command) => (session: VirtualSession) => make(lastOf(session, 'MessageSent'));
const call = (make: (call: string) => Command) => (session: VirtualSession) => make(lastOf(session, 'CallRang'));

const MORNING: readonly Beat[] = [
  ['anna', '00:05', item('inj-1', (id) => ({ type: 'OpenItem', item: id }))],
  ['anna', '00:06', item('inj-1', (id) => ({ type: 'WriteNote', item: id, text: 'Bellen we Bep?' }))],
  [
    'anna',
    '00:08',
    item('inj-1', (id) => mail(['bep'], 'Wij komen kijken. Over het dossier straks.', { inReplyTo: id })),
  ],
  ['bram', '00:09', { type: 'CallOptOut' }],
  ['docent', '00:10', { type: 'AnswerOptOut', player: 'bram' }],
  ['bram', '00:10', { type: 'SendChat', thread: 'team', text: 'Ik ken haar.' }],
  ['cas', '00:12', { type: 'PublishPost', channel: 'forum', text: 'Wij zijn er vanavond.' }],
  ['docent', '00:15', { type: 'SetClockSpeed', speed: 2 }],
  ['docent', '00:16', { type: 'HoldInject', inject: 'inj-3' }],
  ['docent', '00:17', { type: 'RestoreInject', inject: 'inj-3' }],
  ['docent', '00:18', { type: 'SkipInject', inject: 'inj-6' }],
  ['docent', '00:19', { type: 'RestoreInject', inject: 'inj-6' }],
  ['docent', '00:20', { type: 'PausePlay' }],
  ['docent', '00:20', { type: 'ResumePlay' }],
  ['system', '00:25', { type: 'DropPlayer', player: 'dina' }],
  ['system', '00:30', { type: 'ReturnPlayer', player: 'dina' }],
  ['bram', '00:40', { type: 'TravelTo', place: 'flat' }],
  ['docent', '00:50', { type: 'RecallInject', inject: 'inj-2' }],
  ['anna', '01:10', item('inj-1', (id) => mail(['praktijk@waalmondkade.example'], '', { forwards: id }))],
  ['cas', '01:20', written((id) => mail(['swt'], 'Goed dat u schrijft.', { inReplyTo: id }))],
  ['dina', '01:30', { type: 'SendChat', thread: 'line', text: 'Daar zijn we dan.' }],
  [
    'anna',
    '01:32',
    item('inj-1', (id) => ({
      type: 'PlaceFinding',
      board: 'team',
      text: 'Er brandt licht.',
      sureness: 'sure',
      source: id,
    })),
  ],
  [
    'bram',
    '01:33',
    finding((id) => ({
      type: 'ChangeFinding',
      finding: id,
      text: 'Er brandt al twee nachten licht.',
      sureness: 'assumed',
    })),
  ],
  [
    'cas',
    '01:34',
    { type: 'PlaceFinding', board: 'both', text: 'Wij kennen de code.', sureness: 'rumour', source: 'gc-huisarts' },
  ],
  ['cas', '01:35', finding((id) => ({ type: 'RemoveFinding', finding: id }))],
  [
    'anna',
    '01:36',
    { type: 'FillField', form: 'sitrap', field: 'feiten', value: 'Er brandt licht. De afvoer is niet gekeurd.' },
  ],
  ['anna', '01:37', { type: 'SubmitForm', form: 'sitrap' }],
  ['docent', '01:38', { type: 'SetNoise', rate: 3 }],
  ['docent', '01:39', { type: 'MoveStrand', strand: 'tonny', to: 'onbekend' }],
  ['docent', '01:40', { type: 'TagObservation', text: 'Zij vonden elkaar snel.', team: 'gc' }],
];

const AFTERNOON: readonly Beat[] = [
  ['anna', '02:32', call((id) => ({ type: 'AnswerCall', call: id }))],
  ['anna', '02:34', call((id) => ({ type: 'SpeakInCall', call: id, line: 'a' }))],
  ['anna', '02:36', call((id) => ({ type: 'SpeakInCall', call: id, text: 'Wat bedoelt u?' }))],
  ['docent', '02:38', call((id) => ({ type: 'SpeakAsActor', call: id, text: 'Kom nu maar.' }))],
  ['docent', '02:39', call((id) => ({ type: 'HandBackCall', call: id }))],
  ['anna', '02:40', call((id) => ({ type: 'HangUp', call: id }))],
  ['cas', '02:50', { type: 'Dial', number: '4100' }],
  ['cas', '03:30', { type: 'Dial', number: '214' }],
  ['cas', '03:50', call((id) => ({ type: 'HangUp', call: id }))],
  ['bram', '04:02', { type: 'CastVote', decision: 'd1', option: 'wachten' }],
  ['anna', '04:10', { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' }],
  ['cas', '04:12', { type: 'TravelTo', place: 'perszaal' }],
  ['docent', '04:20', { type: 'JumpClock', to: toExerciseTime('05:20') }],
  ['cas', '05:22', { type: 'TakePodium', press: 'pers' }],
  ['cas', '05:24', { type: 'AnswerPress', press: 'pers', text: 'Het dossier is van haar.' }],
  ['docent', '05:26', { type: 'AskPress', press: 'pers', text: 'En nu?' }],
  ['docent', '05:27', { type: 'ScorePress', press: 'pers', criterion: 'menselijk', team: 'gc', points: 1 }],
  ['cas', '05:28', { type: 'LeavePodium', press: 'pers' }],
  ['docent', '05:29', { type: 'ClosePress', press: 'pers' }],
  [
    'docent',
    '05:30',
    { type: 'SendAsActor', actor: 'carla', channel: 'card', teams: [], subject: '', body: 'Goed zo.' },
  ],
  ['docent', '05:40', { type: 'RingAsActor', actor: 'bep', team: 'gc', title: 'Bep belt nog eens' }],
  ['docent', '06:50', { type: 'EndPlay' }],
  ['docent', '06:50', { type: 'OpenRecord' }],
  ['docent', '06:50', { type: 'CloseSession' }],
];

/** A played-out session in which everything that can happen happens at least once. */
export function aFullSession(): VirtualSession {
  const session = new VirtualSession(aFullScenario());
  for (const [command, { by }] of seated()) if (typeof command !== 'function') ask(session, command, by);
  ask(session, { type: 'RemovePlayer', player: 'dina' }, byOf('docent'));
  ask(session, takeSeat('dina', { seat: 'gc-sociaal-werk', extraTime: true }), byOf('system'));
  ask(session, { type: 'ConfirmReady' }, byOf('anna'));
  ask(session, { type: 'StartPlay' }, byOf('docent'));
  for (const beat of MORNING) play(session, beat);
  session.restart(10_000);
  for (const beat of AFTERNOON) play(session, beat);
  return session;
}

/** The busy scenario with an inject for every medium it lacks. */
function aFullScenario(): Scenario {
  const at = { release: { at: '02:10' } };
  const cues = [{ at: 0, speaker: 'Mo', text: 'Goedemiddag.' }];
  const more = aScenario({
    injects: [
      anInject('forum', { ...at, content: { channel: 'forum', feed: { posts: [{ handle: 'Ria', text: 'Licht!' }] } } }),
      anInject('krant', {
        ...at,
        content: {
          channel: 'paper',
          paper: { headline: 'Licht', standfirst: 'Al twee nachten.', paragraphs: ['Zij is 81.'] },
        },
      }),
      anInject('radio', {
        ...at,
        content: { channel: 'broadcast', broadcast: { medium: 'radio', title: 'Nieuws', cues, seconds: 9 } },
      }),
      anInject('brief', {
        ...at,
        content: { channel: 'letter', letter: { heading: 'Geacht team', body: 'Dank.', signature: 'Nel' } },
      }),
      anInject('map', {
        ...at,
        content: { channel: 'document', document: { pages: [{ heading: 'Dossier', body: 'Leeg.' }] } },
      }),
      anInject('hint', { ...at, content: { channel: 'card', card: { body: 'Wie kent wie?' } } }),
    ],
  });
  const busy = aBusyScenario();
  const asked = { effects: [{ consent: 'bep', is: 'asked' as const }] };
  const injects = [...busy.injects, ...more.injects].map((inject) => {
    if (inject.id === 'werk') return { ...inject, ...asked };
    return inject.id === 'samen-a' && inject.expect
      ? { ...inject, expect: { ...inject.expect, hint: 'Bel eens.' } }
      : inject;
  });
  return aStoryScenario({ injects, seats: [...busy.seats, absent(busy)], levels: [WITH_HINTS] });
}

const WITH_HINTS = { level: 3, name: 'Alles', description: 'Alles, met hints.', hints: true };

/** A seat that nobody takes, so that what it knows goes to a team mate. */
function absent({ seats }: Scenario): Scenario['seats'][number] {
  const [seat] = seats;
  if (!seat) throw new Error('a scenario without seats');
  return { ...seat, id: 'swt-afwezig', title: 'wie er niet is', rank: 9, facts: ['insuline'] };
}

function play(session: VirtualSession, [who, when, asking]: Beat): void {
  session.passUntil(toExerciseTime(when));
  ask(session, typeof asking === 'function' ? asking(session) : asking, byOf(who));
}

function ask(session: VirtualSession, command: Command, by: By): void {
  if (!session.ask(command, by)) throw new Error(`${command.type} was refused at ${session.now}`);
}

function byOf(who: string): By {
  if (who === 'docent') return { kind: 'docent', name: 'Ilse' };
  return who === 'system' ? { kind: 'system' } : { kind: 'player', player: who };
}

function mail(to: string[], body: string, more: { inReplyTo?: string; forwards?: string }): Command {
  return { type: 'SendMail', to, subject: '', body, ...more };
}

function lastOf({ log }: VirtualSession, type: 'MessageSent' | 'CallRang' | 'FindingPlaced'): string {
  const last = log.findLast(({ event }) => event.type === type)?.event;
  if (last?.type === 'MessageSent') return last.item;
  if (last?.type === 'FindingPlaced') return last.finding;
  return last?.type === 'CallRang' ? last.call : '';
}
