import { useState } from 'react';
import { useSession } from '../store/use-session.ts';

export type Draft<Value> = [value: Value, change: (value: Value) => void, clear: () => void];

/**
 * Something half written (a string or plain object), kept in this browser per session until `clear`.
 * `name` tells drafts apart, for instance `mail.reply.i12`; another name shows another draft.
 */
export function useDraft<Value>(name: string, empty: Value): Draft<Value> {
  const { welcome } = useSession();
  const key = `samenspel.draft.${welcome?.session ?? 'none'}.${name}`;
  const [held, setHeld] = useState(() => ({ key, value: read(key, empty) }));
  const current = held.key === key ? held : { key, value: read(key, empty) };
  if (current !== held) setHeld(current);

  function change(value: Value): void {
    setHeld({ key, value });
    keep(key, JSON.stringify(value));
  }

  function clear(): void {
    setHeld({ key, value: empty });
    keep(key, undefined);
  }

  return [current.value, change, clear];
}

function read<Value>(key: string, empty: Value): Value {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? empty : (JSON.parse(kept) as Value);
  } catch {
    return empty;
  }
}

function keep(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Without storage a draft lives as long as the page.
  }
}
