import { useRef, useState } from 'react';

/**
 * Keeps a list in the order it had while somebody points at it or is in it: what a docent is about to
 * press does not walk away. `ids`: the order it should have.
 */
export function useCalmOrder(ids: readonly string[]): {
  order: readonly string[];
  holding: { onPointerEnter: () => void; onPointerLeave: () => void; onFocus: () => void; onBlur: () => void };
} {
  const [isPointed, setIsPointed] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const kept = useRef(ids);
  const isSameSet = kept.current.length === ids.length && kept.current.every((id) => ids.includes(id));
  if ((!isPointed && !isFocused) || !isSameSet) kept.current = ids;
  return {
    order: kept.current,
    holding: {
      onPointerEnter: () => setIsPointed(true),
      onPointerLeave: () => setIsPointed(false),
      onFocus: () => setIsFocused(true),
      onBlur: () => setIsFocused(false),
    },
  };
}
