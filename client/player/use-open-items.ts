import { useEffect } from 'react';
import type { ItemView } from '../../shared/view/session-view.ts';
import { useStore } from '../store/use-session.ts';
import { isUnread } from './news-media.ts';
import { useMe } from './use-me.ts';

/** Records that the player has these items before her eyes. */
export function useOpenItems(items: readonly ItemView[]): void {
  const store = useStore();
  const player = useMe()?.player;
  const unread = items.filter((item) => isUnread(item, player)).map(({ id }) => id);
  const key = unread.join(' ');
  useEffect(() => {
    for (const item of key === '' ? [] : key.split(' ')) void store.dispatch({ type: 'OpenItem', item });
  }, [store, key]);
}
