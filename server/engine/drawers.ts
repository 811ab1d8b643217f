const DRAWERS = 64;
const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * A record that grows all through a play, in small drawers: one entry more makes one new drawer, not a new copy
 * of the hundreds that came before it. Never changed in place.
 */
export type Drawers<T> = readonly ReadonlyMap<string, T>[];

/** Drawers with nothing in them. */
export function emptyDrawers<T>(): Drawers<T> {
  return Array.from({ length: DRAWERS }, () => EMPTY);
}

/** What lies under this name; undefined when nothing does, or without a name. */
export function findIn<T>(drawers: Drawers<T>, name: string | undefined): T | undefined {
  return name === undefined ? undefined : drawers[drawerOf(name)]?.get(name);
}

/** The same with this under that name. */
export function putIn<T>(drawers: Drawers<T>, name: string, thing: T): Drawers<T> {
  const at = drawerOf(name);
  return drawers.with(at, new Map(drawers[at]).set(name, thing));
}

// Ids differ most in their last letters: `inj-017`, `item-1k9x3c`.
function drawerOf(name: string): number {
  const last = name.length - 1;
  return (name.charCodeAt(last) + 7 * name.charCodeAt(last - 1)) % DRAWERS || 0;
}
