import { expect, it } from 'vitest';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { docent, seated, until } from '../../tests/support/some-steps.ts';

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
