import { useSyncExternalStore } from 'react';

export const DEBRIEF_VIEWS = ['replay', 'compare', 'decisions', 'work', 'talk'] as const;
export type DebriefView = (typeof DEBRIEF_VIEWS)[number];

/** Where one is in the debrief. What stands behind `#` belongs to the screens of play. */
export type Address = { view: DebriefView; watched: string | undefined };

const WORDS: Record<DebriefView, string> = {
  replay: 'terugkijken',
  compare: 'vergelijken',
  decisions: 'besluiten',
  work: 'werk',
  talk: 'gesprek',
};
const VIEW = 'beeld';
const WATCHED = 'als';

/** Which view is open and through whose eyes, kept in the address bar so that Back works and a link can be shared. */
export function useAddress(): [Address, (change: Partial<Address>) => void] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const address = addressIn(search);
  return [address, (change) => goTo({ ...address, ...change })];
}

/** The link to a view, for an anchor. */
export function linkTo(address: Address): string {
  const query = new URLSearchParams(location.search);
  query.set(VIEW, WORDS[address.view]);
  if (address.watched === undefined) query.delete(WATCHED);
  else query.set(WATCHED, address.watched);
  return `?${query}${location.hash}`;
}

function addressIn(search: string): Address {
  const query = new URLSearchParams(search);
  const view = DEBRIEF_VIEWS.find((one) => WORDS[one] === query.get(VIEW)) ?? 'replay';
  return { view, watched: query.get(WATCHED) ?? undefined };
}

function goTo(address: Address): void {
  history.pushState(undefined, '', linkTo(address));
  dispatchEvent(new PopStateEvent('popstate'));
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}
