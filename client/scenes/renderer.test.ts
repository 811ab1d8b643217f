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

it('puts the lights on at half past four', () => {
  expect(['09:00', '16:29', '16:30', '23:10'].map(moodAt)).toEqual(['day', 'day', 'dusk', 'dusk']);
});
