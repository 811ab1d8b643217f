import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAsk } from './docent/api/ask.ts';
import { createDocentApi } from './docent/api/docent-api.ts';
import { createActivityFeed } from './docent/insight/activity-feed.ts';
import { DocentRoot } from './docent/screens/docent-root.tsx';
import type { SessionLink } from './docent/screens/session-link.ts';
import { createLiveSource } from './source/live-source.ts';
import { createSessionStore } from './store/session-store.ts';
import './style/base.css';
import { TextContext } from './text/use-text.ts';
import { useTextChoice } from './text/use-text-choice.ts';

const api = createDocentApi(createAsk(fetch.bind(globalThis)));

/** The feed listens first, so that the activity is there when the store tells the screens. */
function openLink(token: string): SessionLink {
  const source = createLiveSource(token, serverAddress());
  const feed = createActivityFeed();
  source.subscribe((notice) => {
    if (notice.type === 'welcome') feed.onWelcome(notice.welcome.cursor);
    if (notice.type === 'events') feed.onEvents(notice.events, notice.reset === true);
  });
  const store = createSessionStore(source, { now: Date.now, commit: (run) => setTimeout(run, 100) });
  return { store, readActivity: feed.read };
}

function serverAddress(): string {
  return import.meta.env.DEV ? `${location.origin}/colyseus` : location.origin;
}

function WithText({ children }: { children: ReactNode }) {
  return <TextContext value={useTextChoice()}>{children}</TextContext>;
}

const setupToken = new URLSearchParams(location.search).get('setup') ?? undefined;

createRoot(document.getElementById('app') ?? document.body).render(
  <StrictMode>
    <WithText>
      <DocentRoot api={api} openLink={openLink} setupToken={setupToken} />
    </WithText>
  </StrictMode>,
);
