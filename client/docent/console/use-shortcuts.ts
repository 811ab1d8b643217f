import { useEffect, useRef } from 'react';

export type Shortcuts = {
  /** Single keys can be turned off; Ctrl+Z stays. */
  isOn: boolean;
  onSpace: () => void;
  onObservation: () => void;
  onUndo: () => void;
};

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';
const PRESSABLE = 'button, a[href], summary, input[type="checkbox"], [role="button"], [role="menuitem"], [role="tab"]';
const IN_WINDOW = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/**
 * Space pauses, O notes, Ctrl+Z takes back; never while somebody types or a window is open. Space on
 * a button that was reached with the keyboard presses that button; after a click with the mouse it pauses.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;

  useEffect(() => {
    const { onPointer, onKeyDown, onKeyUp } = keyHandlers(() => latest.current);
    addEventListener('pointerdown', onPointer, true);
    addEventListener('keydown', onKeyDown, true);
    addEventListener('keyup', onKeyUp, true);
    return () => {
      removeEventListener('pointerdown', onPointer, true);
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('keyup', onKeyUp, true);
    };
  }, []);
}

function keyHandlers(latest: () => Shortcuts) {
  let wasPointer = false;
  let isSwallowing = false;

  function onKeyDown(event: KeyboardEvent): void {
    const act = chosen(event, latest(), wasPointer);
    wasPointer &&= !isMoving(event);
    if (!act) return;
    event.preventDefault();
    isSwallowing = event.key === ' ';
    if (!event.repeat) act();
  }

  // A button is pressed when space comes up again; that press is ours too.
  function onKeyUp(event: KeyboardEvent): void {
    if (isSwallowing && event.key === ' ') event.preventDefault();
    isSwallowing = false;
  }

  return {
    onPointer: () => {
      wasPointer = true;
    },
    onKeyDown,
    onKeyUp,
  };
}

function chosen(event: KeyboardEvent, shortcuts: Shortcuts, wasPointer: boolean): (() => void) | undefined {
  const target = event.target instanceof Element ? event.target : document.body;
  if (isBusy(target)) return undefined;
  return actionOf(event, shortcuts, wasPointer || !target.closest(PRESSABLE));
}

function isMoving({ key }: KeyboardEvent): boolean {
  return key === 'Tab' || key.startsWith('Arrow');
}

function isBusy(target: Element): boolean {
  return target.closest(TYPING) !== null || document.querySelector(IN_WINDOW) !== null;
}

function actionOf(event: KeyboardEvent, { isOn, onSpace, onObservation, onUndo }: Shortcuts, mayTakeSpace: boolean) {
  const isControlled = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isControlled) return key === 'z' && !event.shiftKey ? onUndo : undefined;
  if (!isOn || event.altKey) return undefined;
  if (key === ' ' && mayTakeSpace) return onSpace;
  return key === 'o' ? onObservation : undefined;
}
