import { expect, it } from 'vitest';
import { moodAt } from './mood.ts';
import { chooseRenderer, findRenderer } from './renderer.ts';

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)'],
  ['llvmpipe (LLVM 15.0.6, 256 bits)'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)'],
  [undefined],
])('draws on a plain canvas with %s', (card) => {
  expect(chooseRenderer(card, true)).toBe('canvas');
  expect(chooseRenderer(card, false)).toBe('none');
});

it('takes a real graphics card', () => {
  expect(chooseRenderer('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', true)).toBe('webgl');
});

it('finds nothing in a browser without a canvas', () => {
  expect(findRenderer()).toBe('none');
});

it.each([
  [['09:00', '16:29', '16:30', '21:59', '22:00', '05:59', '06:00']],
  [['ma 09:00', 'di 16:29', 'wo 16:30', 'do 21:59', 'vr 22:00', 'za 05:59', 'zo 06:00']],
])('puts the lights on at half past four, and makes it night from ten to six: %s', (times) => {
  expect(times.map(moodAt)).toEqual(['day', 'day', 'dusk', 'dusk', 'night', 'night', 'day']);
});
