import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given } from '../../tests/support/given.ts';
import { anna, bram, clock, docent, seated, started, until } from '../../tests/support/some-steps.ts';
import { nextDue } from './due.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const PAUSE = { type: 'PausePlay' } as const;
const RESUME = { type: 'ResumePlay' } as const;

it('[CL2] a paused session releases nothing, and on resuming nothing has been lost', () => {
  const paused = given(aScenario()).play(...started(), until('01:00'), [PAUSE, docent('01:30')]);
  expect(nextDue(paused.state)).toBeUndefined();
  paused.when(ADVANCE, clock('09:00')).happens();
  paused
    .play([RESUME, docent('01:30')])
    .when(ADVANCE, clock('02:00'))
    .includes({ type: 'InjectReleased', inject: 'inj-3' });
});

it('[CL2] what players write while the session is paused does not move the clock', () => {
  const paused = given(aScenario()).play(...started(), until('01:00'), [PAUSE, docent('01:59')]);
  paused.when({ type: 'SendChat', thread: 'team', text: 'Even wachten.' }, anna('01:59')).happens({ type: 'ChatSent' });
  paused.when({ type: 'TravelTo', place: 'flat' }, anna('01:59')).isRefused('not-now');
});

it('[CL3] the clock that looks late finds everything at its own exercise time', () => {
  const { lines } = given(aScenario())
    .play(...started())
    .when(ADVANCE, clock('06:00'));
  const times = lines.flatMap(({ event, at }) => (event.type === 'InjectReleased' ? [[event.inject, at]] : []));
  expect(times).toEqual([
    ['inj-2', 30_000],
    ['inj-3', 120_000],
    ['inj-4', 300_000],
  ]);
});

it('[CL3] what is due happens before a command of the same moment, at its own time', () => {
  const { lines } = given(aScenario())
    .play(...started(), until('01:00'))
    .when({ type: 'SendChat', thread: 'team', text: 'Hallo.' }, anna('02:20'));
  expect(lines.map(({ event, at, by }) => [event.type, at, by.kind])).toEqual([
    ['InjectReleased', 120_000, 'clock'],
    ['InjectScheduled', 120_000, 'clock'],
    ['ChatSent', 140_000, 'player'],
  ]);
});

it('[CL4] things of the same moment happen in a fixed order', () => {
  const atFive = { release: { at: '05:00' } };
  const asked = { action: 'Leest', sign: 'opened', within: '03:00' } as const;
  const injects = changedInjects(
    { 'inj-3': { expect: asked }, 'inj-4': { release: { at: '04:15' }, kind: 'contextual' } },
    anInject('b', atFive),
    anInject('a', atFive),
  );
  const decisions = aScenario().decisions.flatMap((point) => [
    { ...point, openFor: '01:00' },
    { ...point, id: 'd2', opens: { at: '05:00' } },
  ]);
  const { lines } = given(aScenario({ injects, decisions }))
    .play(...started(), until('02:00'))
    .play([{ type: 'TravelTo', place: 'flat' }, bram('03:00')])
    .play([{ type: 'SendMail', to: ['bep'], subject: '', body: 'Hoe is het?' }, anna('04:00')], until('04:59'))
    .when(ADVANCE, clock('05:00'));
  expect(lines.map(({ event }) => ('inject' in event ? `${event.type} ${event.inject}` : event.type))).toEqual([
    'PhaseBegan',
    'PlaceEntered',
    'CallMissed',
    'MessageSent',
    'DecisionOpened',
    'DecisionOpened',
    'ExpectedActionMissed inj-3',
    'DecisionExpired',
    'GaugeChanged',
    'DecisionExpired',
    'GaugeChanged',
    'InjectReleased b',
    'InjectReleased a',
  ]);
});

it('[CL4] injects of the same moment come in the order in which the author wrote them, whatever they are called', () => {
  const atOne = { release: { at: '01:00' } };
  const injects = changedInjects({}, anInject('20', atOne), anInject('b', atOne), anInject('3', atOne));
  const play = given(aScenario({ injects })).play(...started(), until('01:00'));
  expect(play.all('InjectReleased').map(({ inject }) => inject)).toEqual(['inj-1', 'inj-2', '20', 'b', '3']);
});

it('[CL5] a jump brings about everything on the way, each at its own time', () => {
  const jump = { type: 'JumpClock', to: 130_000 } as const;
  for (const steps of [[], [[PAUSE, docent('00:10')] as const]]) {
    const asked = given(aScenario())
      .play(...started(), ...steps)
      .when(jump, docent('00:10'));
    asked.includes({ type: 'ClockJumped', from: 10_000, to: 130_000 });
    expect(asked.lines.map(({ at }) => at)).toEqual([30_000, 120_000, 120_000, 130_000]);
    expect(asked.after.state.clock.at).toBe(130_000);
    expect(asked.lines.at(-1)?.audience).toBe('all');
  }
});

it('[CL5] the clock never jumps back', () => {
  const play = given(aScenario()).play(...started(), until('01:00'));
  play.when({ type: 'JumpClock', to: 59_000 }, docent('01:00')).isRefused('clock-backwards');
  play.when({ type: 'JumpClock', to: 60_000 }, docent('01:00')).isRefused('clock-backwards');
  given(aScenario())
    .play(...seated())
    .when({ type: 'JumpClock', to: 60_000 }, docent(0))
    .isRefused('not-now');
});

it('[CL6] another speed changes no exercise time', () => {
  const fast = given(aScenario())
    .play(...started())
    .when({ type: 'SetClockSpeed', speed: 4 }, docent('00:10'))
    .happens({ type: 'ClockSpeedSet', speed: 4 });
  expect(fast.state.clock.speed).toBe(4);
  expect(nextDue(fast.state)).toBe(30_000);
  fast.when({ type: 'SetClockSpeed', speed: 4 }, docent('00:20')).happens();
});

it('[CL7] a command with a stale time is judged at the time of the log', () => {
  const { lines } = given(aScenario())
    .play(...started(), until('02:00'))
    .when({ type: 'SendChat', thread: 'team', text: 'Hallo.' }, anna('01:00'));
  expect(lines.map(({ at }) => at)).toEqual([120_000]);
});

it('[CL8] each phase of the story begins once, for everybody', () => {
  const play = given(aScenario()).play(...started(), until('10:00'));
  const begun = play.log.filter(({ event }) => event.type === 'PhaseBegan');
  expect(begun.map(({ at, audience }) => [at, audience])).toEqual([
    [0, 'all'],
    [300_000, 'all'],
  ]);
  expect(play.all('PhaseBegan')[1]).toMatchObject({ phase: 'samen', title: 'Elkaar vinden', now: 'Maak één plan.' });
});

it('[CL9] after EndEx nothing comes out any more', () => {
  const ended = given(aScenario()).play(...started(), [{ type: 'EndPlay' }, docent('01:00')]);
  ended.when(ADVANCE, clock('10:00')).happens();
  ended.when({ type: 'ReleaseInject', inject: 'inj-7' }, docent('01:10')).isRefused('not-now');
});
