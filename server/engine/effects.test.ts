import { expect, it } from 'vitest';
import type { Effect } from '../../shared/scenario/effect.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given } from '../../tests/support/given.ts';
import { docent, started, until } from '../../tests/support/some-steps.ts';

const CAUSE = { type: 'ReleaseInject', inject: 'oorzaak' } as const;

/** An inject that the docent sends by hand and that has these effects; `gevolg` is due at 03:00. */
function causing(...effects: Effect[]) {
  const injects = changedInjects(
    {},
    anInject('oorzaak', { effects }),
    anInject('gevolg', { release: { at: '03:00' } }),
  );
  return given(aScenario({ injects })).play(...started(), until('00:30'));
}

it('[IN15] an effect can release another inject, once', () => {
  const play = causing({ release: 'gevolg' })
    .when(CAUSE, docent('01:00'))
    .includes({ type: 'InjectReleased', inject: 'gevolg' })
    .play(until('10:00'));
  expect(play.all('InjectReleased').filter(({ inject }) => inject === 'gevolg')).toHaveLength(1);
});

it('[IN15] an effect can bring an inject forward or put it off', () => {
  causing({ schedule: 'gevolg', in: '00:20' })
    .when(CAUSE, docent('01:00'))
    .includes({ type: 'InjectScheduled', inject: 'gevolg', due: 80_000 });
  causing({ schedule: 'inj-7', in: '09:00' })
    .when(CAUSE, docent('01:00'))
    .includes({ type: 'InjectScheduled', inject: 'inj-7', due: 600_000 });
});

it('[IN15] an effect can cancel an inject that is not out yet', () => {
  const play = causing({ cancel: 'gevolg' })
    .when(CAUSE, docent('01:00'))
    .includes({ type: 'InjectSkipped', inject: 'gevolg', reason: 'cancelled' });
  expect(play.play(until('10:00')).item('gevolg')).toBe('nothing came of gevolg');
  causing({ cancel: 'gevolg' }).play(until('03:00')).when(CAUSE, docent('03:10')).happensWithout('InjectSkipped');
});

it('[IN16] an effect does not send or move what a docent holds', () => {
  const hold = { type: 'HoldInject', inject: 'gevolg' } as const;
  for (const effect of [{ release: 'gevolg' }, { schedule: 'gevolg', in: '00:20' }]) {
    causing(effect)
      .play([hold, docent('00:40')])
      .when(CAUSE, docent('01:00'))
      .happens({ type: 'InjectReleased', inject: 'oorzaak' });
  }
});

it('[IN16] an effect does not send what was taken off the list', () => {
  const skip = { type: 'SkipInject', inject: 'gevolg' } as const;
  for (const effect of [{ release: 'gevolg' }, { schedule: 'gevolg', in: '00:20' }]) {
    causing(effect)
      .play([skip, docent('00:40')])
      .when(CAUSE, docent('01:00'))
      .happens({ type: 'InjectReleased', inject: 'oorzaak' });
  }
});

it('[IN17] a gauge moves within its limits, and says so to docents only', () => {
  const asked = causing({ gauge: 'vertrouwen', by: 9 }, { gauge: 'vertrouwen', by: 1 }).when(CAUSE, docent('01:00'));
  asked.happens(
    { type: 'InjectReleased' },
    { type: 'GaugeChanged', gauge: 'vertrouwen', from: 5, to: 10, cause: 'oorzaak' },
  );
  expect(asked.lines[1]).toMatchObject({ audience: 'docents', by: { kind: 'clock' } });
});

it('[IN17] a gauge goes no lower than its floor', () => {
  causing({ gauge: 'vertrouwen', by: -9 }, { gauge: 'vertrouwen', by: -1 })
    .when(CAUSE, docent('01:00'))
    .happens(
      { type: 'InjectReleased' },
      { type: 'GaugeChanged', gauge: 'vertrouwen', from: 5, to: 0, cause: 'oorzaak' },
    );
});

it('[IN15] effects of effects follow, and a ring of releases ends', () => {
  const injects = changedInjects(
    {},
    anInject('oorzaak', { effects: [{ release: 'gevolg' }] }),
    anInject('gevolg', { effects: [{ release: 'oorzaak' }, { release: 'inj-7' }] }),
  );
  given(aScenario({ injects }))
    .play(...started())
    .when(CAUSE, docent('01:00'))
    .includes({ type: 'InjectReleased', inject: 'gevolg' }, { type: 'InjectReleased', inject: 'inj-7' });
});
