import { Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../text/use-text.ts';
import './toasts.css';
import type { Toast } from './use-interventions.ts';

type ToastsProps = {
  toasts: readonly Toast[];
  onDismiss: (id: number) => void;
  /** The place the page keeps for them; without it they stand in the corner. */
  place?: HTMLElement | undefined;
};

/** How long a notice stays (ms of real time); it waits while somebody points at it or is in it. */
export const TOAST_STAYS = 10_000;

/** What was done or refused just now, with the way back; the newest is seen. */
export function Toasts({ toasts, onDismiss, place }: ToastsProps) {
  const text = useText('docent').intervene;
  const region = useRef<HTMLElement>(null);
  const shown = (
    <section
      className={place ? 'toasts' : 'toasts toasts-loose'}
      aria-label={text.region}
      ref={region}
      tabIndex={-1}
      data-react-aria-top-layer={place ? undefined : 'true'}
    >
      <ul className="plain-list toasts-list" aria-live="polite" aria-relevant="additions">
        {toasts.toReversed().map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            onGone={() => {
              // Its button had the focus; without this the keyboard would be back at the top of the page.
              if (region.current?.contains(document.activeElement)) region.current.focus();
              onDismiss(toast.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
  return place ? createPortal(shown, place) : shown;
}

function ToastCard({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const text = useText('docent').intervene;
  const [isHeld, setIsHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => gone.current(), TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [isHeld]);

  return (
    <li
      className={`toast toast-${toast.tone} on-dark`}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className="toast-text" title={toast.text}>
        {toast.text}
      </span>
      {toast.undo && (
        <button
          type="button"
          className="button toast-undo"
          onClick={() => {
            toast.undo?.();
            onGone();
          }}
        >
          <Undo2 size={18} aria-hidden />
          <span>{text.undo}</span>
        </button>
      )}
      <button type="button" className="toast-close" aria-label={text.dismiss} onClick={onGone}>
        <X size={18} aria-hidden />
      </button>
    </li>
  );
}
