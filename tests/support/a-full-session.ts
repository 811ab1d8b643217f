import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { By } from '../../shared/session/event.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { aBusyScenario } from './a-busy-scenario.ts';
import { aScenario } from './a-scenario.ts';
import { anInject } from './changed-injects.ts';
import { seated, takeSeat } from './some-steps.ts';
import { VirtualSession } from './virtual-session.ts';

/** A player, "docent" or "system"; when; and what is asked, or how to make it of what happened so far. */
type Beat = readonly [who: string, when: string, asking: Command | ((session: VirtualSession) => Command)];

const item =
  (inject: string, make: (item: string) => Command) =>
  ({ state }: VirtualSession) =>
    make(state.injects[inject]?.item ?? '');
const written = (make: (item: string) => Command) => (session: VirtualSession) => make(lastOf(session, 'MessageSent'));
const call = (make: (call: string) => Command) => (session: VirtualSession) => make(lastOf(session, 'CallRang'));

const MORNING: readonly Beat[] = [
  ['anna', '00:05', item('inj-1', (id) => ({ type: 'OpenItem', item: id }))],
  ['anna', '00:06', item('inj-1', (id) => ({ type: 'WriteNote', item: id, text: 'Bellen we Bep?' }))],
  ['anna', '00:08', item('inj-1', (id) => mail(['bep'], 'Wij komen kijken.', { inReplyTo: id }))],
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
  ['docent', '01:40', { type: 'TagObservation', text: 'Zij vonden elkaar snel.', team: 'gc' }],
];

const AFTERNOON: readonly Beat[] = [
  ['anna', '02:32', call((id) => ({ type: 'AnswerCall', call: id }))],
  ['anna', '02:34', call((id) => ({ type: 'SpeakInCall', call: id, line: 'a' }))],
  ['anna', '02:36', call((id) => ({ type: 'SpeakInCall', call: id, text: 'Wat bedoelt u?' }))],
  ['docent', '02:38', call((id) => ({ type: 'SpeakAsActor', call: id, text: 'Kom nu maar.' }))],
  ['anna', '02:40', call((id) => ({ type: 'HangUp', call: id }))],
  ['cas', '02:50', { type: 'Dial', number: '4100' }],
  ['cas', '03:30', { type: 'Dial', number: '214' }],
  ['bram', '04:02', { type: 'CastVote', decision: 'd1', option: 'wachten' }],
  ['anna', '04:10', { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' }],
  ['docent', '04:20', { type: 'JumpClock', to: toExerciseTime('05:20') }],
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
  return { ...busy, injects: [...busy.injects, ...more.injects] };
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

function lastOf({ log }: VirtualSession, type: 'MessageSent' | 'CallRang'): string {
  const last = log.findLast(({ event }) => event.type === type)?.event;
  if (last?.type === 'MessageSent') return last.item;
  return last?.type === 'CallRang' ? last.call : '';
}
