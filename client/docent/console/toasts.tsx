import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import './toasts.css';
import type { Toast } from './use-interventions.ts';

type ToastsProps = {
  toasts: readonly Toast[];
  onDismiss: (id: number) => void;
};

/** How long a notice stays (ms of real time); it waits while somebody points at it or is in it. */
export const TOAST_STAYS = 10_000;

/** What was done or refused just now, with the way back. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const text = useText('docent').intervene;
  const region = useRef<HTMLElement>(null);
  return (
    <section className="toasts" aria-label={text.region} ref={region} tabIndex={-1} data-react-aria-top-layer="true">
      <ul className="plain-list toasts-list" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
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
      <span className="toast-text">{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          className="button toast-undo"
          onClick={() => {
            toast.undo?.();
            onGone();
          }}
        >
          {text.undo}
        </button>
      )}
      <button type="button" className="toast-close" aria-label={text.dismiss} onClick={onGone}>
        <X size={18} aria-hidden />
      </button>
    </li>
  );
}
