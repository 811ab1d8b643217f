import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { docent, seated, system, until } from '../../tests/support/some-steps.ts';
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

const talk = (id: string, text: string, facts: string[] = []) => ({ ...post(id), text, facts });
const said = (posts: ReturnType<typeof talk>[], to: string, seed = 7) =>
  given(aStoryScenario({ noise: posts, duration: '60:00' }))
    .play([{ type: 'OpenSession', session: SessionId.parse('s1'), seed }, system(0)], ...seated().slice(1))
    .play([{ type: 'StartPlay' }, docent(0)], loud('00:00'), until(to))
    .all('PostPublished');

it('[LE6] one in five hints at something, however many posts there are that do', () => {
  const half = Array.from({ length: 120 }, (_, i) =>
    talk(`p${i}`, `Over ${i}, {een|twee|drie}.`, i % 2 ? ['licht'] : []),
  );
  const hints = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
    said(half, '60:00', seed).map(({ facts }) => facts !== undefined),
  );
  const share = hints.filter(Boolean).length / hints.length;
  expect(share).toBeGreaterThan(0.17);
  expect(share).toBeLessThan(0.23);
});

it('[LE6] of few posts each has its turn before one comes in other words', () => {
  const few = ['veer', 'want', 'lucht', 'brug'].map((id) => talk(id, `Over ${id}, {een|twee|drie|vier}.`));
  const ids = said(few, '04:00').map(({ noise: id }) => id);
  expect(ids.length).toBeGreaterThan(7);
  for (const [i] of ids.entries()) expect(new Set(ids.slice(i, i + 4)).size).toBe(Math.min(4, ids.length - i));
});

it('[LE6] where few posts hint at something none of them comes sooner for that', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    talk(`p${i}`, `Over ${i}, {een|twee|drie}.`, i === 0 ? ['licht'] : []),
  );
  const ids = said(many, '20:00').map(({ noise: id }) => id);
  for (const [i, id] of ids.entries()) expect(ids.slice(Math.max(0, i - 20), i)).not.toContain(id);
});

it('[LE6] the slots of a post are filled one by one, until it has been said in nearly all ways', () => {
  const texts = said([talk('veer', '{Een|Twee|Drie} {rood|blauw|geel}.')], '30:00').map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(6);
});
