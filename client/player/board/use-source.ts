import { usePlay } from '../use-play.ts';

/** Title of what a finding comes from: an item, a call, or the card of a seat. */
export function useSource(source: string | undefined): string | undefined {
  const { view, me } = usePlay();
  if (source === undefined) return undefined;
  const item = view.items.find(({ id }) => id === source);
  const call = view.calls.find(({ id }) => id === source);
  const card = Object.values(view.roleCards).find(({ seat }) => seat === source);
  const passed = view.passedCards[me.player]?.find(({ seat }) => seat === source);
  return item?.title ?? call?.title ?? card?.title ?? passed?.title;
}
