import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useTextChoice } from './use-text-choice.ts';

beforeEach(() => localStorage.clear());

it('speaks the language of what is played, and Dutch again where that is Dutch', () => {
  const { result } = renderHook(useTextChoice);
  expect(result.current.language).toBe('nl');
  act(() => result.current.suggest('en'));
  expect(result.current.language).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  act(() => result.current.suggest('nl'));
  expect(result.current.language).toBe('nl');
});

it('keeps to what the person chose, whatever is played', () => {
  const { result } = renderHook(useTextChoice);
  act(() => result.current.choose('nl'));
  act(() => result.current.suggest('en'));
  expect(result.current.language).toBe('nl');
});
