import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { clock, docent, seated, started, system, until } from '../../../tests/support/some-steps.ts';

const RECOVER = { type: 'RecoverSession' } as const;
const recovered = (overdue: 'fire' | 'skip' | 'ask') =>
  given(aScenario({ overdue }))
    .play(...started(), until('01:00'))
    .when(RECOVER, system('02:30'));

it('[CL10] overdue "fire": what fell due while the server was away comes out now, in order', () => {
  const asked = recovered('fire');
  asked.includes({ type: 'SessionRecovered', overdue: 1 }, { type: 'InjectReleased', inject: 'inj-3' });
  expect(asked.lines.map(({ at }) => at)).toEqual(asked.lines.map(() => 150_000));
  expect(
    asked.after
      .play(until('10:00'))
      .all('InjectReleased')
      .filter(({ inject }) => inject === 'inj-3'),
  ).toHaveLength(1);
});

it('[CL11] overdue "skip": what fell due while the server was away is skipped, on record', () => {
  recovered('skip')
    .happens({ type: 'SessionRecovered' }, { type: 'InjectSkipped', inject: 'inj-3', reason: 'overdue' })
    .when({ type: 'RestoreInject', inject: 'inj-3' }, docent('02:40'))
    .happens({ type: 'InjectScheduled', due: 170_000 });
});

it('[CL12] overdue "ask": what fell due while the server was away is held for the docent', () => {
  recovered('ask')
    .happens({ type: 'SessionRecovered' }, { type: 'InjectHeld', inject: 'inj-3', reason: 'overdue' })
    .when({ type: 'ReleaseInject', inject: 'inj-3' }, docent('02:40'))
    .includes({ type: 'InjectReleased', inject: 'inj-3' });
});

it('[CL13] up to two seconds late is not overdue: it simply comes', () => {
  for (const overdue of ['skip', 'ask'] as const) {
    const play = given(aScenario({ overdue })).play(...started(), until('01:00'));
    play.when(RECOVER, system(122_000)).includes({ type: 'InjectReleased', inject: 'inj-3' });
    play.when(RECOVER, system(122_001)).happensWithout('InjectReleased');
  }
});

it('[CL10] a session that was not running when the server stopped only notes that it was away', () => {
  for (const steps of [seated(), [...started(), [{ type: 'PausePlay' }, docent('01:00')] as const]]) {
    given(aScenario())
      .play(...steps)
      .when(RECOVER, system('01:00'))
      .happens({ type: 'SessionRecovered', overdue: 0 });
  }
});

it('[CL14] after a long outage the session stands still until the docent resumes', () => {
  const suspended = given(aScenario())
    .play(...started(), until('01:00'))
    .when({ type: 'SuspendPlay' }, system('01:10'))
    .happens({ type: 'PlayPaused', reason: 'outage' });
  expect(suspended.log.at(-1)?.audience).toBe('all');
  suspended.when({ type: 'AdvanceClock' }, clock('05:00')).happens();
  suspended
    .play([{ type: 'ResumePlay' }, docent('01:10')])
    .when({ type: 'AdvanceClock' }, clock('02:00'))
    .includes({ type: 'InjectReleased', inject: 'inj-3' });
});

it('[CL14] what fell due during a long outage does not slip out before the session stands still', () => {
  const suspended = given(aScenario())
    .play(...started(), until('01:00'))
    .when({ type: 'SuspendPlay' }, system('03:00'))
    .happens({ type: 'PlayPaused', reason: 'outage' });
  suspended
    .play([{ type: 'ResumePlay' }, docent('03:00')])
    .when({ type: 'AdvanceClock' }, clock('03:01'))
    .includes({ type: 'InjectReleased', inject: 'inj-3' });
});
