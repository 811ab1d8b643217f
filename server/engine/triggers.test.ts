import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given } from '../../tests/support/given.ts';
import { bram, cas, clock, docent, started, until } from '../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const DECIDE = { type: 'MakeDecision', decision: 'd1', rationale: 'Zij is alleen.' } as const;

it('[CL1] releases nothing before StartEx, and at StartEx what is due at once', () => {
  given(aScenario())
    .play(...started().slice(0, -1))
    .when(ADVANCE, clock('05:00'))
    .happens()
    .when({ type: 'StartPlay' }, docent(0))
    .includes({ type: 'InjectReleased', inject: 'inj-1' }, { type: 'PhaseBegan', phase: 'begin' });
});

it('[IN2] an inject with a fixed time is released at that time and not a moment earlier', () => {
  const play = given(aScenario()).play(...started(), until('01:00'));
  play.when(ADVANCE, clock(119_999)).happens();
  const asked = play.when(ADVANCE, clock(120_000));
  asked.includes({ type: 'InjectReleased', inject: 'inj-3' });
  expect(asked.lines[0]).toMatchObject({ at: 120_000, by: { kind: 'clock' } });
});

it('[IN3] a contingency is released when its awaited action stays away', () => {
  given(aScenario())
    .play(...started(), until(299_999))
    .when(ADVANCE, clock('05:00'))
    .includes({ type: 'ExpectedActionMissed', inject: 'inj-3' }, { type: 'InjectReleased', inject: 'inj-4' });
});

it('[IN3] a contingency is skipped once its awaited action is seen', () => {
  given(aScenario())
    .play(...started(), until('02:00'))
    .when({ type: 'OpenLine' }, docent('03:00'))
    .includes({ type: 'InjectSkipped', inject: 'inj-4', reason: 'not-needed' })
    .when(ADVANCE, clock('09:00'))
    .happensWithout('CallRang');
});

it('[IN4] a follow-up comes its delay after the inject really came out', () => {
  const play = given(aScenario()).play(...started());
  play.when(ADVANCE, clock('00:30')).includes({ type: 'InjectReleased', inject: 'inj-2' });
  const later = changedInjects({ 'inj-1': { release: { at: '03:00' } } });
  given(aScenario({ injects: later }))
    .play(...started())
    .when({ type: 'ReleaseInject', inject: 'inj-1' }, docent('01:00'))
    .includes({ type: 'InjectScheduled', inject: 'inj-2', due: 90_000 });
});

it('[IN5] an inject can wait for one option of a decision', () => {
  const play = given(aScenario()).play(...started(), until('04:00'));
  play
    .when({ ...DECIDE, option: 'gaan' }, bram('04:30'))
    .includes({ type: 'InjectScheduled', inject: 'inj-6', due: 300_000 });
  play.when({ ...DECIDE, option: 'wachten' }, bram('04:30')).happensWithout('InjectScheduled');
});

it('[IN5] an inject can wait for a decision, whatever is chosen', () => {
  const after = { decision: 'd1', delay: '00:30' };
  const injects = changedInjects({}, anInject('besloten', { release: { after } }));
  const play = given(aScenario({ injects })).play(...started(), until('04:00'));
  for (const option of ['gaan', 'wachten']) {
    play
      .when({ ...DECIDE, option }, bram('04:30'))
      .includes({ type: 'InjectScheduled', inject: 'besloten', due: 300_000 });
  }
});

it('[IN5] the other team deciding the same does not release it again', () => {
  const play = given(aScenario()).play(
    ...started(),
    until('04:00'),
    [{ ...DECIDE, option: 'gaan' }, bram('04:10')],
    [{ ...DECIDE, option: 'gaan' }, cas('04:20')],
    until('10:00'),
  );
  expect(play.all('InjectReleased').filter(({ inject }) => inject === 'inj-6')).toHaveLength(1);
  expect(play.log.find(({ event }) => event.type === 'InjectReleased' && event.inject === 'inj-6')?.at).toBe(280_000);
});

it('[IN6] an inject can wait for the moment the teams find each other', () => {
  given(aScenario())
    .play(...started())
    .when({ type: 'OpenLine' }, docent('01:00'))
    .includes({ type: 'InjectScheduled', inject: 'inj-5', due: 70_000 });
});

it('[IN7] a manual inject comes only by hand or as a consequence', () => {
  const play = given(aScenario()).play(...started(), until('04:00'));
  const released = { type: 'InjectReleased', inject: 'inj-7' } as const;
  play.play(until('60:00')).when({ type: 'ReleaseInject', inject: 'inj-7' }, docent('61:00')).includes(released);
  play.when({ ...DECIDE, option: 'wachten' }, bram('04:10')).includes(released);
});

it('[DE1] a decision point opens at its moment, for each of its teams', () => {
  const play = given(aScenario()).play(...started(), until('04:00'));
  expect(play.all('DecisionOpened').map(({ team, closes }) => [team, closes])).toEqual([
    ['swt', 360_000],
    ['gc', 360_000],
  ]);
  const asked = play.log.filter(({ event }) => event.type === 'DecisionOpened');
  expect(asked.map(({ audience }) => audience)).toEqual([[{ team: 'swt' }], [{ team: 'gc' }]]);
});
