import { createContext, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import './toast-slot.css';

type Slots = { add: (slot: HTMLElement) => () => void };

/** Absent where there are no notices; a slot then stays empty. */
export const ToastSlotContext = createContext<Slots | undefined>(undefined);

/** Where notices may stand now, in the order in which the places came up: a window comes after the page. */
export function useToastPlace(): [place: HTMLElement | undefined, slots: Slots] {
  const [places, setPlaces] = useState<readonly HTMLElement[]>([]);
  const slots = useMemo<Slots>(
    () => ({
      add: (slot) => {
        setPlaces((before) => [...before, slot]);
        return () => setPlaces((before) => before.filter((one) => one !== slot));
      },
    }),
    [],
  );
  return [places.at(-1), slots];
}

/** A place in the page that is kept free for a notice, so that it never lies over a button. */
export function ToastSlot({ isKept = false }: { isKept?: boolean }) {
  const slots = useContext(ToastSlotContext);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) return slots?.add(ref.current);
  }, [slots]);
  return <div ref={ref} className={isKept ? 'toast-slot toast-slot-kept' : 'toast-slot'} />;
}
