import { expect, it } from 'vitest';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { docent, started, until } from '../../../tests/support/some-steps.ts';
import { holdsFrom } from './holds.ts';

it('[CO3] two sessions of one scenario and one seed do not take over each other’s moments', () => {
  const scenario = aStoryScenario();
  const sentAt = (at: string) =>
    given(scenario).play(...started(), [{ type: 'ReleaseInject', inject: 'inj-4' }, docent(at)]).state;
  const silent = { unanswered: { inject: 'inj-4', for: '01:30' } };
  expect(holdsFrom(silent, sentAt('00:10'))).toBe(100_000);
  expect(holdsFrom(silent, sentAt('00:11'))).toBe(101_000);
});

it('[CO19] a session that plays later does not tell another one of the same scenario when something becomes so', () => {
  const scenario = aStoryScenario();
  const time = { time: '01:15' };
  const play = given(scenario).play(...started());
  expect(holdsFrom(time, play.play(until('05:00')).state)).toBe(300_000);
  expect(holdsFrom(time, play.play(until('00:10')).state)).toBe(75_000);
  expect(holdsFrom(time, play.play(until('06:00')).state)).toBe(360_000);
});

it('[CO19] finds the first of several moments, also one at which something is no longer so', () => {
  const { state } = given(aStoryScenario()).play(...started(), until('00:10'));
  expect(holdsFrom({ any: [{ time: '02:00' }, { time: '01:00' }] }, state)).toBe(60_000);
  const silent = { unanswered: { inject: 'inj-1', for: '00:30' } };
  expect(holdsFrom({ all: [{ not: { not: silent } }, { time: '00:20' }] }, state)).toBe(30_000);
  expect(holdsFrom({ all: [{ not: { time: '00:05' } }, { time: '00:20' }] }, state)).toBeUndefined();
});
