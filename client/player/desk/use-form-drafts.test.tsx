import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FormView } from '../../../shared/view/story-view.ts';
import { createFixtureSource } from '../../source/fixture-source.ts';
import { createSessionStore } from '../../store/session-store.ts';
import { SessionContext } from '../../store/use-session.ts';
import { useFormDrafts } from './use-form-drafts.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const paper: FormView = {
  ...{ form: 'sitrap', team: 'swt', title: 'Sitrap', intro: 'Kort.', to: 'Petra Lindhout', openedAt: 0 },
  ...{ fields: [], values: {}, writers: {} },
};

function writing(give: (field: string, value: string) => Promise<boolean>, first: FormView = paper) {
  const store = createSessionStore(createFixtureSource({ scene: 'desk' }), { now: () => 0, commit: (run) => run() });
  const wrapper = ({ children }: { children: ReactNode }) => <SessionContext value={store}>{children}</SessionContext>;
  return renderHook((shown: FormView) => useFormDrafts(shown, give), { wrapper, initialProps: first });
}

const given = () => vi.fn<(field: string, value: string) => Promise<boolean>>(async () => true);

it('gives what was typed to the others a moment after the last key', async () => {
  const give = given();
  const { result } = writing(give);
  act(() => result.current.type('feiten', 'Licht'));
  act(() => result.current.type('feiten', 'Licht bij Tonny'));
  expect(give).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(give.mock.calls).toEqual([['feiten', 'Licht bij Tonny']]);
  expect(result.current.drafts).toEqual({});
});

it('keeps it in this browser until the others have it', async () => {
  const before = writing(given());
  act(() => before.result.current.type('feiten', 'Licht'));
  before.unmount();
  const give = given();
  const { result } = writing(give);
  expect(result.current.drafts).toEqual({ feiten: { value: 'Licht', over: '' } });
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(give.mock.calls).toEqual([['feiten', 'Licht']]);
});

it('keeps what is typed while an earlier word is on its way, and gives that too', async () => {
  let arrive: (isDone: boolean) => void = () => {};
  const give = vi.fn(() => new Promise<boolean>((resolve) => (arrive = resolve)));
  const { result } = writing(give);
  act(() => result.current.type('feiten', 'Licht'));
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  act(() => result.current.type('feiten', 'Licht aan'));
  await act(async () => arrive(true));
  expect(result.current.drafts).toEqual({ feiten: { value: 'Licht aan', over: 'Licht' } });
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(give).toHaveBeenLastCalledWith('feiten', 'Licht aan');
});

it('keeps what was refused, and what was too late', async () => {
  const { result, rerender } = writing(async () => false);
  act(() => result.current.type('aantal', 'veel'));
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(result.current.drafts).toEqual({ aantal: { value: 'veel', over: '' } });
  rerender({ ...paper, outcome: { kind: 'expired', at: 600_000 } });
  expect(result.current.drafts).toEqual({ aantal: { value: 'veel', over: '' } });
});
