import { useEffect, useEffectEvent, useRef } from 'react';
import type { FormView } from '../../../shared/view/story-view.ts';
import { useDraft } from '../use-draft.ts';

/** What is being typed in one field, and what stood there when it began. */
export type Typed = { value: string; over: string };

/** So long after the last key (wall-clock ms) it goes to the others, also when nobody leaves the field. */
const PAUSE = 1_500;

export type FormDrafts = {
  drafts: Readonly<Record<string, Typed>>;
  type: (field: string, value: string) => void;
  /** Gives what stands in this field to the others; false when it was refused. */
  fill: (field: string) => Promise<boolean>;
};

/**
 * What this person is typing in a form. It is kept in this browser until the others have it, so that neither a
 * reload nor a lost line nor the end of the time takes it away.
 */
export function useFormDrafts(
  { form, values, outcome }: FormView,
  give: (field: string, value: string) => Promise<boolean>,
): FormDrafts {
  const [drafts, change] = useDraft<Record<string, Typed>>(`form.${form}`, {});
  // What was typed while an earlier word was on its way must not be taken for what was sent.
  const latest = useRef(drafts);
  latest.current = drafts;
  const onItsWay = useRef(new Set<string>());

  function keep(next: Record<string, Typed>): void {
    latest.current = next;
    change(next);
  }

  function type(field: string, value: string): void {
    keep({ ...latest.current, [field]: { value, over: latest.current[field]?.over ?? values[field] ?? '' } });
  }

  async function fill(field: string): Promise<boolean> {
    const typed = latest.current[field];
    if (typed === undefined || onItsWay.current.has(field)) return true;
    onItsWay.current.add(field);
    const isDone = typed.value === (values[field] ?? '') || (await give(field, typed.value));
    onItsWay.current.delete(field);
    const now = latest.current[field];
    if (!isDone || now === undefined) return isDone;
    const { [field]: _given, ...others } = latest.current;
    keep(now.value === typed.value ? others : { ...others, [field]: { ...now, over: typed.value } });
    return true;
  }

  const fillAll = useEffectEvent(() => {
    for (const field of Object.keys(latest.current)) void fill(field);
  });
  const isOpen = outcome === undefined;
  useEffect(() => {
    if (!isOpen || Object.keys(drafts).length === 0) return;
    const timer = setTimeout(() => fillAll(), PAUSE);
    return () => clearTimeout(timer);
  }, [drafts, isOpen]);

  return { drafts, type, fill };
}
