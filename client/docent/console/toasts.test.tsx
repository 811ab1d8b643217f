import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { TOAST_STAYS, Toasts } from './toasts.tsx';
import { type Shortcuts, useShortcuts } from './use-shortcuts.ts';

function Page({ shortcuts, onPress }: { shortcuts: Shortcuts; onPress: () => void }) {
  useShortcuts(shortcuts);
  return (
    <>
      <button type="button" onClick={onPress}>
        Nu
      </button>
      <input aria-label="Tekst" />
    </>
  );
}

const SKIPPED = { id: 1, text: 'Overgeslagen: Licht', tone: 'done' } as const;

describe('a notice after an intervention', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stays ten seconds', () => {
    const onDismiss = vi.fn();
    render(<Toasts toasts={[SKIPPED]} onDismiss={onDismiss} />);
    act(() => vi.advanceTimersByTime(TOAST_STAYS - 1));
    expect(onDismiss).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    expect(onDismiss).toHaveBeenCalledWith(1);
  });

  it('waits while somebody is in it, so that no key press falls beside it', () => {
    const onDismiss = vi.fn();
    render(<Toasts toasts={[{ ...SKIPPED, undo: () => undefined }]} onDismiss={onDismiss} />);
    act(() => screen.getByRole('button', { name: 'Ongedaan maken' }).focus());
    act(() => vi.advanceTimersByTime(TOAST_STAYS * 3));
    expect(onDismiss).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Ongedaan maken' }).blur());
    act(() => vi.advanceTimersByTime(TOAST_STAYS));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

it('takes back once, and keeps the focus near', async () => {
  const undo = vi.fn();
  const onDismiss = vi.fn();
  const { container } = render(<Toasts toasts={[{ ...SKIPPED, undo }]} onDismiss={onDismiss} />);
  await expectNoAxeViolations(container);
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledWith(1);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Meldingen' }));
});

it('offers no way back where there is none', () => {
  render(<Toasts toasts={[{ ...SKIPPED, tone: 'refused' }]} onDismiss={() => undefined} />);
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
});

describe('the keys of the console', () => {
  function show(isOn = true) {
    const keys = { onSpace: vi.fn(), onObservation: vi.fn(), onUndo: vi.fn() };
    const pressed = vi.fn();
    render(<Page shortcuts={{ isOn, ...keys }} onPress={pressed} />);
    return { ...keys, pressed };
  }

  it('pauses with space, notes with O, takes back with Ctrl+Z', async () => {
    const { onSpace, onObservation, onUndo } = show();
    await userEvent.keyboard(' o{Control>}z{/Control}');
    expect(onSpace).toHaveBeenCalledOnce();
    expect(onObservation).toHaveBeenCalledOnce();
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('leaves typing alone', async () => {
    const { onSpace, onObservation, onUndo } = show();
    await userEvent.type(screen.getByLabelText('Tekst'), 'zo o{Control>}z{/Control}');
    expect([onSpace, onObservation, onUndo].some(({ mock }) => mock.calls.length > 0)).toBe(false);
  });

  it('lets space press a button that the keyboard reached, and pauses after a click with the mouse', async () => {
    const user = userEvent.setup();
    const { onSpace, pressed } = show();
    await user.tab();
    await user.keyboard(' ');
    expect(pressed).toHaveBeenCalledOnce();
    expect(onSpace).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Nu' }));
    await user.keyboard(' ');
    expect(pressed).toHaveBeenCalledTimes(2);
    expect(onSpace).toHaveBeenCalledOnce();
  });

  it('acts once while a key is held down, and on no single key when they are off', async () => {
    const { onSpace } = show();
    fireEvent.keyDown(document.body, { key: ' ' });
    fireEvent.keyDown(document.body, { key: ' ', repeat: true });
    expect(onSpace).toHaveBeenCalledOnce();
  });

  it('is silent on single keys when they are off, but still takes back', async () => {
    const { onSpace, onUndo } = show(false);
    await userEvent.keyboard(' o{Control>}z{/Control}');
    expect(onSpace).not.toHaveBeenCalled();
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
