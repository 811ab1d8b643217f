import { expect, it } from 'vitest';
import { moodIds } from './mood.ts';
import { placeIds } from './places.ts';
import { placeSvg, townSvg } from './scene.ts';

it('draws the same town for the same seed', () => {
  expect(townSvg('day', 7)).toBe(townSvg('day', 7));
});

it('draws another town for another seed', () => {
  expect(townSvg('day', 7)).not.toBe(townSvg('day', 8));
});

it.each(moodIds)('gives %s its own colours over the same shapes', (mood) => {
  const houses = (svg: string) => svg.match(/<polygon points="[^"]+"/g)?.length ?? 0;
  expect(houses(townSvg(mood))).toBeGreaterThanOrEqual(houses(townSvg('day')) - 200);
  if (mood !== 'day') expect(townSvg(mood)).not.toBe(townSvg('day'));
});

it.each(moodIds)('writes no broken number in %s', (mood) => {
  expect(townSvg(mood)).not.toMatch(/NaN|undefined|Infinity/);
});

it.each(placeIds)('draws %s alone, exactly as it stands in the town', (id) => {
  const alone = placeSvg(id)
    .replace(/^.*<\/defs>/, '')
    .replace('</svg>', '');
  expect(alone.length).toBeGreaterThan(500);
  expect(townSvg('day')).toContain(alone);
});
