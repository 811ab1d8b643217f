import { expect, it } from 'vitest';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { docent, seated, until } from '../../tests/support/some-steps.ts';
import { nextNoiseAt } from './noise.ts';

const post = (id: string, fromLevel?: number) => ({
  ...{ id, handle: '@stad', channel: 'forum' as const, text: `Over ${id}.`, facts: [] },
  ...(fromLevel === undefined ? {} : { fromLevel }),
});
const noise = [post('veer'), post('lucht', 3)];
const level = (to: number, when: string): Step => [{ type: 'SetLevel', level: to }, docent(when)];
const loud = (when: string): Step => [{ type: 'SetNoise', rate: 3 }, docent(when)];

it('[LE8] what the town says of a strand that the level leaves out is not said', () => {
  const start = given(aStoryScenario({ noise })).play(...seated(), level(1, '00:00'), [
    { type: 'StartPlay' },
    docent(0),
  ]);
  const low = start.play(loud('00:00'), until('05:00'));
  expect(low.all('PostPublished').map(({ text }) => text)).toEqual(['Over veer.']);
  const high = low.play(level(3, '05:00'), loud('05:00'), until('10:00'));
  expect(high.all('PostPublished').map(({ text }) => text)).toEqual(['Over veer.', 'Over lucht.']);
});

it('[LE8] says it on a level that has the strand, also when that level is no louder', () => {
  const levels = [1, 3].map((to) => ({ level: to, name: 'Stad', description: 'Even druk.', noise: 3 as const }));
  const start = given(aStoryScenario({ noise, levels })).play(...seated(), [{ type: 'StartPlay' }, docent(0)]);
  const low = start.play(until('05:00'));
  expect(low.all('PostPublished').map(({ text }) => text)).toEqual(['Over veer.']);
  expect(low.play(level(3, '05:00'), until('10:00')).all('PostPublished')).toHaveLength(2);
});

it('[LE7] begins anew from the moment at which it is set, and plans nothing at 0', () => {
  const start = given(aStoryScenario({ noise })).play(...seated(), [{ type: 'StartPlay' }, docent(0)]);
  expect(nextNoiseAt(start.state)).toBeUndefined();
  const soft: Step = [{ type: 'SetNoise', rate: 1 }, docent('08:00')];
  const play = start.play(until('08:00'), soft);
  expect(play.all('PostPublished')).toEqual([]);
  expect(nextNoiseAt(play.state)).toBeGreaterThanOrEqual(510_000);
  expect(nextNoiseAt(play.state)).toBeLessThanOrEqual(570_000);
});
