import { useState } from 'react';

/** A value kept in this browser under `key`, a string or plain object; another key shows another value. */
export function useKept<Value>(key: string, empty: Value): [Value, (value: Value) => void] {
  const [held, setHeld] = useState(() => ({ key, value: read(key, empty) }));
  const current = held.key === key ? held : { key, value: read(key, empty) };
  if (current !== held) setHeld(current);

  function change(value: Value): void {
    setHeld({ key, value });
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Without storage it lives as long as the page.
    }
  }

  return [current.value, change];
}

function read<Value>(key: string, empty: Value): Value {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? empty : (JSON.parse(kept) as Value);
  } catch {
    return empty;
  }
}
