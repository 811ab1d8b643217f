import type { ThingId } from '../../shared/vocabulary/ids.ts';
import type { ItemProgress } from './state.ts';

/**
 * What lies on the desks, in small drawers by the last letter of its id: one letter more makes one new drawer,
 * not a new copy of the hundreds that came before it.
 */
export type Items = Readonly<Record<string, ReadonlyMap<ThingId, ItemProgress>>>;

/** The thing with this id, if it lies on a desk. */
export function findItem(items: Items, id: ThingId | undefined): ItemProgress | undefined {
  return id === undefined ? undefined : items[drawerOf(id)]?.get(id);
}

/** The same with one thing added. */
export function withItem(items: Items, id: ThingId, item: ItemProgress): Items {
  const drawer = drawerOf(id);
  return { ...items, [drawer]: new Map(items[drawer]).set(id, item) };
}

function drawerOf(id: ThingId): string {
  return id.slice(-1);
}
