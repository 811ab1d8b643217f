import { expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import {
  anna,
  clock,
  docent,
  opened,
  seated,
  started,
  system,
  takeSeat,
  until,
} from '../../tests/support/some-steps.ts';

const CHAT = { type: 'SendChat', thread: 'team', text: 'Hallo.' } as const;
const start = { type: 'StartPlay' } as const;
const end = { type: 'EndPlay' } as const;
const close = { type: 'CloseSession' } as const;
const pause = { type: 'PausePlay' } as const;
const resume = { type: 'ResumePlay' } as const;
const reveal = { type: 'OpenRecord' } as const;
const playing = given(aScenario()).play(...started());

it('[CL15] a session goes from briefing to play, pause and back, hot wash and its end', () => {
  const paused = playing.when(pause, docent('00:10')).happens({ type: 'PlayPaused', reason: 'docent' });
  const resumed = paused.when(resume, docent('00:10')).happens({ type: 'PlayResumed' });
  const ended = resumed.when(end, docent('00:20')).happens({ type: 'PlayEnded' });
  ended.when(close, docent('00:20')).happens({ type: 'SessionClosed' });
  paused.when(end, docent('00:10')).happens({ type: 'PlayEnded' });
  given(aScenario())
    .play(...opened())
    .when(close, docent(0))
    .happens({ type: 'SessionClosed' });
});

it('[CL15] what does not fit the phase is refused and changes nothing', () => {
  const briefing = given(aScenario()).play(...seated());
  for (const command of [pause, resume, end, reveal]) briefing.when(command, docent(0)).isRefused('not-now');
  for (const command of [start, resume, reveal, close]) playing.when(command, docent('00:10')).isRefused('not-now');
  const paused = playing.play([pause, docent('00:10')]);
  for (const command of [start, pause, close]) paused.when(command, docent('00:10')).isRefused('not-now');
  const ended = playing.play([end, docent('00:10')]);
  for (const command of [start, pause, resume, end]) ended.when(command, docent('00:10')).isRefused('not-now');
  ended.when(takeSeat('eva'), system('00:10')).isRefused('not-now');
});

it('[CL15] a closed session takes nothing any more', () => {
  const closed = playing.play([end, docent('00:10')], [close, docent('00:10')]);
  closed.when(start, docent('00:20')).isRefused('session-closed');
  closed.when(CHAT, anna('00:20')).isRefused('session-closed');
  closed.when({ type: 'DropPlayer', player: 'anna' }, system('00:20')).isRefused('session-closed');
});

it('[CL15] a session without a single player does not start', () => {
  given(aScenario())
    .play(...opened())
    .when(start, docent(0))
    .isRefused('not-now');
});

it('[RO1] players do not steer, docents do not play, and only the server seats people', () => {
  const steering: Command[] = [
    pause,
    { type: 'ReleaseInject', inject: 'inj-7' },
    { type: 'SendAsActor', actor: 'bep', channel: 'mail', teams: [], subject: '', body: 'Hallo.' },
    { type: 'AdvanceClock' },
    takeSeat('eva'),
  ];
  for (const command of steering) playing.when(command, anna('00:10')).isRefused('not-allowed');
  for (const command of [CHAT, takeSeat('eva'), { type: 'AdvanceClock' } as const]) {
    playing.when(command, docent('00:10')).isRefused('not-allowed');
  }
  for (const command of [CHAT, pause]) playing.when(command, system('00:10')).isRefused('not-allowed');
  for (const command of [CHAT, pause]) playing.when(command, clock('00:10')).isRefused('not-allowed');
});

it('[RO2] who has no seat may do nothing', () => {
  const eva = { at: 10_000, by: { kind: 'player', player: 'eva' } } as const;
  playing.when(CHAT, eva).isRefused('not-allowed');
});

it('[RO3] the truth is revealed after play, once', () => {
  const ended = playing.play([end, docent('00:10')]);
  const open = ended.when(reveal, docent('00:20')).happens({ type: 'RecordOpened' });
  open.when(reveal, docent('00:30')).isRefused('already-done');
});

it('[RO4] an observation is a dated note of the docents, with or without a team', () => {
  const note = { type: 'TagObservation', text: 'Zij luisteren.' } as const;
  const asked = playing.when({ ...note, team: 'swt' }, docent('00:10'));
  asked.happens({ type: 'ObservationTagged', text: 'Zij luisteren.', team: 'swt', docent: 'Ilse' });
  expect(asked.lines[0]).toMatchObject({ at: 10_000, audience: 'docents' });
  playing
    .play([end, docent('00:10')])
    .when(note, docent('00:20'))
    .happens({ type: 'ObservationTagged' });
  playing.when({ ...note, text: '' }, docent('00:10')).isRefused('empty-text');
  playing.when({ ...note, team: 'brandweer' }, docent('00:10')).isRefused('unknown-thing');
});

it('[RO5] a player says that she is ready', () => {
  given(aScenario())
    .play(...seated())
    .when({ type: 'ConfirmReady' }, anna(0))
    .happens({ type: 'PlayerReady', player: 'anna' });
});

it('[KE5] a refused command changes nothing, also when things fell due meanwhile', () => {
  const asked = playing.when({ type: 'AnswerCall', call: 'call-0' }, anna('05:00'));
  expect(asked.isRefused('unknown-thing')).toBe(playing);
  playing.play(until('05:00')).when({ type: 'AdvanceClock' }, clock('05:00')).happens();
});

it('[KE1] a session is opened once, and keeps its seed to itself', () => {
  const asked = given(aScenario()).when(opened()[0]?.[0] ?? start, system(0));
  asked.happens({
    type: 'SessionOpened',

    scenario: 'klein',
    version: '1.0.0',
    seed: 7,
  });
  expect(asked.lines[0]?.audience).toBe('docents');
  asked.after.when(asked.command, system(0)).isRefused('already-done');
});
