import type { Root } from 'react-dom/client';
import type { JoinApi } from './player/join/join-api.ts';
import { Player } from './player/player.tsx';
import { SCENES } from './source/fixture/scenes.ts';
import { stage } from './source/fixture/stage.ts';
import { createFixtureSource } from './source/fixture-source.ts';
import type { SessionSource } from './source/session-source.ts';
import type { SessionStore } from './store/session-store.ts';

const api: JoinApi = {
  findSession: async () => ({
    session: 'fixture',
    ...{ title: stage.scenario.title, contentNote: stage.contentNote, agreements: stage.agreements },
    ...{ optOutWord: stage.optOutWord, briefing: stage.briefing, professions: stage.professions },
    teams: stage.teams.map((team) => ({
      ...team,
      seats: [
        { id: `${team.id}-1`, title: 'opbouwwerker', profession: 'sociaal-werk', taken: true },
        { id: `${team.id}-2`, title: 'sociaal werker Wmo', profession: 'sociaal-werk', taken: false },
        { id: `${team.id}-3`, title: 'huisarts', profession: 'huisarts', taken: false },
      ],
    })),
  }),
  takeSeat: async () => ({ token: 'fixture', session: 'fixture', player: 'p-noor' }),
};

/** `/?fixture=desk` in development: the player app on a made-up session; `join` begins at the door. */
export function showFixture(root: Root, wanted: string, toStore: (source: SessionSource) => SessionStore): void {
  const scene = SCENES.find((one) => one === wanted) ?? 'briefing';
  const seat = { session: 'fixture', token: 'fixture', name: 'Noor', title: stage.scenario.title, pin: 'FIXTURE' };
  if (wanted === 'join') sessionStorage.removeItem('samenspel.seat');
  else sessionStorage.setItem('samenspel.seat', JSON.stringify(seat));
  root.render(<Player api={api} pin="FIXTURE" open={() => toStore(createFixtureSource({ scene }))} />);
}
