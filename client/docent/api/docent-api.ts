import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { SessionPhase } from '../../../shared/view/session-view.ts';
import type { PlayLanguage } from '../../../shared/vocabulary/play-language.ts';
import type { Answer, Ask } from './ask.ts';

/** How a session is opened; what is left out follows the scenario. */
export type OpeningChoice = { level?: number; language?: PlayLanguage };

/** What an inject still waits for, in a sentence; empty when that is so already. */
export type WaitingData = { inject: string; missing: string };

/** A mistake in a scenario, for who has to mend it. */
export type ScenarioMistake = { where: string; message: string; remedy: string };

/** A line of the library. `duration` in ms; `problems`: how many, of which `mistakes` are the first. */
export type ScenarioCardData = {
  id: string;
  title: string;
  summary: string;
  version: string;
  duration: number;
  seats: number;
  teams: number;
  language: PlayLanguage;
  /** All languages it can be played in, its own first. */
  languages: readonly PlayLanguage[];
  /** From easy to hard; empty: it is played whole. */
  /** `languages`: those in which all its texts exist; absent: all. */
  levels: readonly { level: number; name: string; description: string; languages?: PlayLanguage[] }[];
  /** The level a session opens with when the docent chooses none. */
  defaultLevel?: number;
  objectives: readonly string[];
  problems: number;
  mistakes: readonly ScenarioMistake[];
};

/** A line of the list of sessions. `opened` in ms since 1970. */
export type SessionRowData = {
  id: string;
  pin: string;
  scenario: string;
  title: string;
  phase: SessionPhase;
  opened: number;
  /** All taken seats, `bots` of them by a bot; a server that does not count bots apart leaves that out. */
  players: number;
  bots?: number;
  /** The link for players. */
  url: string;
};

export type OpenedSession = { id: string; pin: string; url: string };
type Name = { name: string };

/** Everything the docent's pages ask over HTTP. */
export type DocentApi = {
  me: () => Promise<Answer<Name>>;
  setUp: (token: string, name: string, password: string) => Promise<Answer<Name>>;
  logIn: (name: string, password: string) => Promise<Answer<Name>>;
  logOut: () => Promise<Answer<object>>;
  scenarios: () => Promise<Answer<ScenarioCardData[]>>;
  sessions: () => Promise<Answer<SessionRowData[]>>;
  openSession: (scenario: string, choice?: OpeningChoice) => Promise<Answer<OpenedSession>>;
  token: (session: string) => Promise<Answer<{ token: string }>>;
  scenarioOf: (session: string) => Promise<Answer<Scenario>>;
  /** Every inject that waits for a condition, with what is missing for it now. */
  waiting: (session: string) => Promise<Answer<WaitingData[]>>;
  /** Fills free seats with bots: `count` of them, or all. */
  addBots: (session: string, count?: number) => Promise<Answer<{ players: string[] }>>;
  dropBot: (session: string, player: string) => Promise<Answer<object>>;
};

/** The API over a way of asking. */
export function createDocentApi(ask: Ask): DocentApi {
  const of = (session: string) => `/api/sessions/${encodeURIComponent(session)}`;
  return {
    me: () => ask('GET', '/api/me'),
    setUp: (token, name, password) => ask('POST', '/api/setup', { token, name, password }),
    logIn: (name, password) => ask('POST', '/api/login', { name, password }),
    logOut: () => ask('POST', '/api/logout', {}),
    scenarios: () => ask('GET', '/api/scenarios'),
    sessions: () => ask('GET', '/api/sessions'),
    openSession: (scenario, choice = {}) => ask('POST', '/api/sessions', { scenario, ...choice }),
    token: (session) => ask('POST', `${of(session)}/token`, {}),
    scenarioOf: (session) => ask('GET', `${of(session)}/scenario`),
    waiting: (session) => ask('GET', `${of(session)}/waiting`),
    addBots: (session, count) => ask('POST', `${of(session)}/bots`, count === undefined ? {} : { count }),
    dropBot: (session, player) => ask('DELETE', `${of(session)}/bots/${encodeURIComponent(player)}`),
  };
}
