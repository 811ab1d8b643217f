import { createRoot } from 'react-dom/client';
import { createJoinApi } from './player/join/join-api.ts';
import type { KeptSeat } from './player/join/kept-seat.ts';
import { Player } from './player/player.tsx';
import { createFetchClip } from './player/voices/clip-api.ts';
import { createLiveSource } from './source/live-source.ts';
import type { SessionSource } from './source/session-source.ts';
import { createSessionStore, type SessionStore } from './store/session-store.ts';
import './style/base.css';

/** At most ten times a second, however much comes in. */
const COMMIT_AFTER = 100;

/** In development the sockets go through the proxy of the dev server. */
const SOCKETS = import.meta.env.DEV ? `${location.origin}/colyseus` : location.origin;

function toStore(source: SessionSource): SessionStore {
  return createSessionStore(source, { now: () => performance.now(), commit: (run) => setTimeout(run, COMMIT_AFTER) });
}

const send: typeof fetch = (...asked) => fetch(...asked);
const voices = ({ session, token }: KeptSeat) => createFetchClip({ send, session, token });

const query = new URLSearchParams(location.search);
const root = createRoot(document.getElementById('app') ?? document.body);

async function start(): Promise<void> {
  const scene = query.get('fixture');
  if (import.meta.env.DEV && scene !== null) {
    const { showFixture } = await import('./fixture-app.tsx');
    return showFixture(root, scene, toStore);
  }
  const api = createJoinApi(send);
  const pin = query.get('pin')?.replace(/\s/g, '') || undefined;
  root.render(
    <Player api={api} pin={pin} voices={voices} open={(token) => toStore(createLiveSource(token, SOCKETS))} />,
  );
}

void start();
