/** A seat that this browser took part from, so that the same link leads back to it. */
export type KeptSeat = { session: string; token: string; name: string; title: string; pin: string };

const TAB = 'samenspel.seat';
const LAST = 'samenspel.last-seat';
const keyOf = (pin: string): string => `samenspel.seat.${pin}`;

/** Keeps the seat for this tab (a reload) and for this browser (the same link later). */
export function keepSeat(seat: KeptSeat): void {
  const text = JSON.stringify(seat);
  quietly(() => {
    sessionStorage.setItem(TAB, text);
    localStorage.setItem(keyOf(seat.pin), text);
    localStorage.setItem(LAST, seat.pin);
  });
}

/** The seat this tab was in before a reload, unless the link leads to another session. */
export function seatOfThisTab(pin: string | undefined): KeptSeat | undefined {
  const seat = quietly(() => read(sessionStorage.getItem(TAB)));
  return seat && (pin === undefined || seat.pin === pin) ? seat : undefined;
}

/** The seat this browser had in the session of that PIN; without a PIN, the last one. */
export function seatOfThisBrowser(pin: string | undefined): KeptSeat | undefined {
  return quietly(() => {
    const wanted = pin ?? localStorage.getItem(LAST) ?? undefined;
    return wanted === undefined ? undefined : read(localStorage.getItem(keyOf(wanted)));
  });
}

/** Leaves the seat in this tab; its own link still leads back to it. */
export function leaveTab(): void {
  quietly(() => sessionStorage.removeItem(TAB));
}

/** Forgets a seat that the server does not know any more. */
export function forgetSeat({ pin }: KeptSeat): void {
  quietly(() => {
    sessionStorage.removeItem(TAB);
    localStorage.removeItem(keyOf(pin));
  });
}

function read(text: string | null): KeptSeat | undefined {
  return text === null ? undefined : (JSON.parse(text) as KeptSeat);
}

/** A browser without storage, or with spoilt storage, is one that remembers nothing. */
function quietly<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
