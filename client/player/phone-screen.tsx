import { useEffect, useState } from 'react';
import { useStore } from '../store/use-session.ts';
import { CallView } from './phone/call-view.tsx';
import { PhoneDesk } from './phone/phone-desk.tsx';
import { firstCall, newestOwn, ownLiveCall } from './phone/shown-call.ts';
import { PATHS } from './routes.ts';
import { useAgain } from './use-again.ts';
import { usePlay } from './use-play.ts';
import './phone-screen.css';

/** Telefoon: the call that is held or read, otherwise contacts, calls and keys. */
export function PhoneScreen() {
  const { view, me } = usePlay();
  const store = useStore();
  const [shown, setShown] = useState(() => firstCall(view, me.player, store.exerciseTime())?.id);
  useFollow(ownLiveCall(view, me.player)?.id, setShown);
  useFollow(newestOwn(view, me.player)?.id, setShown);
  useAgain(PATHS.phone, () => {
    if (!ownLiveCall(view, me.player)) setShown(undefined);
  });
  const call = view.calls.find(({ id }) => id === shown);
  if (call) return <CallView key={call.id} call={call} onBack={() => setShown(undefined)} />;
  return <PhoneDesk onRead={setShown} />;
}

/** Shows a call from the moment it is there; after it, it stays until the player goes back. */
function useFollow(id: string | undefined, show: (call: string) => void): void {
  const [before, setBefore] = useState(id);
  useEffect(() => {
    if (id === before) return;
    setBefore(id);
    if (id !== undefined) show(id);
  });
}
