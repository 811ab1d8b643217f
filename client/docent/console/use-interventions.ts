import { useCallback, useRef, useState } from 'react';
import type { DocentCommand } from '../../../shared/session/command.ts';
import { useStore } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { planUndo, type Undo } from '../insight/plan-undo.ts';

/** A notice at the edge of the screen; `undo` as long as taking back makes sense. */
export type Toast = { id: number; text: string; tone: 'done' | 'refused'; undo?: () => void };

export type Interventions = {
  toasts: readonly Toast[];
  dismiss: (id: number) => void;
  /** Says something without a command. */
  tell: (text: string, tone?: Toast['tone']) => void;
  /**
   * Asks a command. Resolves true when it was done; a refusal becomes a notice. `done` is the sentence
   * for afterwards, with a way back when there is one; without it success is silent. `back` is the way
   * back where the view alone does not know it.
   */
  intervene: (command: DocentCommand, done?: string, back?: Undo) => Promise<boolean>;
};

const MOST_TOASTS = 3;

/** Does what a docent asks, says what came of it, and remembers how to take it back. */
export function useInterventions(): Interventions {
  const store = useStore();
  const rejections = useText('rejections');
  const { undone } = useText('docent').intervene;
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const counter = useRef(0);

  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);

  function add(toast: Omit<Toast, 'id'>): void {
    counter.current += 1;
    const next = { ...toast, id: counter.current };
    setToasts((shown) => [...shown, next].slice(-MOST_TOASTS));
  }

  async function ask(command: DocentCommand): Promise<boolean> {
    const reply = await store.dispatch(command);
    if (!reply.ok) add({ text: rejections[reply.code], tone: 'refused' });
    return reply.ok;
  }

  async function takeBack(undo: Undo): Promise<void> {
    for (const command of undo(store.getSnapshot().view)) {
      if (!(await ask(command))) return;
    }
    add({ text: undone, tone: 'done' });
  }

  async function intervene(command: DocentCommand, done?: string, back?: Undo): Promise<boolean> {
    const undo = back ?? planUndo(command, store.getSnapshot().view);
    const isDone = await ask(command);
    if (isDone && done !== undefined) {
      add({ text: done, tone: 'done', ...(undo ? { undo: () => void takeBack(undo) } : {}) });
    }
    return isDone;
  }

  return { toasts, dismiss, tell: (text, tone = 'done') => add({ text, tone }), intervene };
}
