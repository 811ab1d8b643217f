import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { anna, bram, cas, clock, dina, docent, started, until } from '../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const travel = (place: string) => ({ type: 'TravelTo', place }) as const;
const play = given(aScenario()).play(...started(), until('01:00'));

it('[PL1] going somewhere takes the travel time of that place, and everybody sees it', () => {
  const left = play.when(travel('flat'), anna('01:00'));
  left.happens({ type: 'TravelStarted', player: 'anna', from: 'kantoor-swt', to: 'flat', arrives: 180_000 });
  expect(left.lines[0]?.audience).toBe('all');
  left.after.when(ADVANCE, clock(179_999)).includes({ type: 'InjectReleased' }).when(ADVANCE, clock('03:00')).happens({
    type: 'PlaceEntered',
    player: 'anna',
    place: 'flat',
  });
});

it('[PL2] nobody sets out twice, to where she is, to nowhere, or in the middle of a call', () => {
  play.when(travel('kantoor-swt'), anna('01:00')).isRefused('already-there');
  play.when(travel('maan'), anna('01:00')).isRefused('unknown-thing');
  play
    .play([travel('flat'), anna('01:00')])
    .when(travel('kantoor-gc'), anna('01:10'))
    .isRefused('travelling');
  play
    .play([{ type: 'Dial', number: '214' }, anna('01:00')])
    .when(travel('flat'), anna('01:02'))
    .isRefused('in-conversation');
});

it('[PL3] people of both teams in one place have found each other', () => {
  play
    .play([travel('kantoor-gc'), anna('01:00')])
    .when(ADVANCE, clock('02:00'))
    .includes({ type: 'ContactMade', via: 'place', by: 'anna' });
});

it('[PL3] two colleagues of one team, or somebody who has just left, are no contact', () => {
  play
    .play([travel('flat'), anna('01:00')], [travel('flat'), bram('01:00')], until('05:00'))
    .when(ADVANCE, clock('05:01'))
    .happensWithout('ContactMade');
  const crossing = play.play([travel('flat'), cas('01:00')], [travel('flat'), dina('01:00')]);
  crossing
    .play([travel('kantoor-gc'), anna('01:00')])
    .when(ADVANCE, clock('02:00'))
    .happensWithout('ContactMade');
});

it('[PL3] finding each other counts once, and is known to all', () => {
  const met = play.when({ type: 'OpenLine' }, docent('01:00'));
  met.includes({ type: 'ContactMade', via: 'docent' });
  expect(met.lines[0]?.audience).toBe('all');
  met.after.when({ type: 'OpenLine' }, docent('01:10')).isRefused('already-done');
  const visiting = met.after.play([travel('kantoor-gc'), anna('01:10')]);
  visiting.when(ADVANCE, clock('04:00')).happensWithout('ContactMade');
});
