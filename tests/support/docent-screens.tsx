import { render } from '@testing-library/react';
import type { Answer } from '../../client/docent/api/ask.ts';
import type { DocentApi } from '../../client/docent/api/docent-api.ts';
import { createActivityFeed } from '../../client/docent/insight/activity-feed.ts';
import { DocentRoot } from '../../client/docent/screens/docent-root.tsx';
import type { SessionLink } from '../../client/docent/screens/session-link.ts';
import { createSessionStore } from '../../client/store/session-store.ts';
import { aScenario } from './a-scenario.ts';
import { type EngineSource, engineSource } from './engine-source.ts';
import { given, type Play } from './given.ts';

/** The scenario all of it is about. */
export const scenario = aScenario();
/** What the server answers when it does so. */
export const ok = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });
/** And when it refuses. */
export const no = (code: string, message: string) => Promise.resolve({ ok: false, code, message } as const);

/** A server that grants everything; `parts` for what goes otherwise. */
export function anApi(parts: Partial<DocentApi> = {}): DocentApi {
  const session = { id: 's1', pin: '482913', scenario: 'klein', title: 'Licht in de flat', opened: 0, players: 4 };
  return {
    me: () => ok({ name: 'Ilse' }),
    setUp: () => ok({ name: 'Ilse' }),
    logIn: () => ok({ name: 'Ilse' }),
    logOut: () => ok({}),
    scenarios: () =>
      ok([
        {
          ...{ id: 'klein', title: 'Licht in de flat', summary: 'Klein.', version: '1.0.0', duration: 600_000 },
          ...{ seats: 4, teams: 2, language: 'nl' as const, languages: ['nl' as const], levels: [] },
          ...{ objectives: [], problems: 0, mistakes: [] },
        },
      ]),
    sessions: () => ok([{ ...session, phase: 'running' as const, url: 'http://spel.example/?pin=482913' }]),
    openSession: () => ok({ id: 's1', pin: '482913', url: '/?pin=482913' }),
    token: () => ok({ token: 'docent-token' }),
    scenarioOf: () => ok(scenario),
    waiting: () => ok([]),
    addBots: () => ok({ players: ['b1', 'b2', 'b3'] }),
    dropBot: () => ok({}),
    ...parts,
  };
}

/** What a docent's browser keeps of a session. */
export function linkTo(source: EngineSource): SessionLink {
  const feed = createActivityFeed();
  source.subscribe((notice) => {
    if (notice.type === 'welcome') feed.onWelcome(notice.welcome.cursor);
    if (notice.type === 'events') feed.onEvents(notice.events, notice.reset === true);
  });
  return {
    store: createSessionStore(source, { now: () => 0, commit: (run) => run() }),
    readActivity: feed.read,
  };
}

/** The docent's screens, with a session that stands where `play` came to. */
export function show(api: DocentApi, play: Play = given(scenario), at = '00:00', setupToken?: string) {
  const source = engineSource(play, at);
  const openLink = () => linkTo(source);
  const shown = render(<DocentRoot api={api} openLink={openLink} setupToken={setupToken} />);
  return { ...shown, source };
}
