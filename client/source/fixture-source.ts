import type { SessionId } from '../../shared/vocabulary/ids.ts';
import { echoOf } from './fixture/echo.ts';
import { ME } from './fixture/people.ts';
import { eventsOf, type Scene } from './fixture/scenes.ts';
import { stage } from './fixture/stage.ts';
import type { ClientCommand, DispatchReply, SessionSource, SourceNotice } from './session-source.ts';

const NOW = 28.2 * 60_000;

export type FixtureOptions = {
  scene: Scene;
  /** What a command is answered; without it everything is done. */
  answer?: (command: ClientCommand) => DispatchReply;
};

/** A made-up session of De elf dagen at one moment, for tests and for looking at screens without a server. */
export function createFixtureSource({ scene, answer = () => ({ ok: true }) }: FixtureOptions): SessionSource & {
  sent: ClientCommand[];
} {
  const listeners = new Set<(notice: SourceNotice) => void>();
  const sent: ClientCommand[] = [];
  const at = scene === 'briefing' ? 0 : NOW;
  const running = !['briefing', 'paused', 'ended'].includes(scene);

  function opening(): SourceNotice[] {
    return [
      {
        type: 'welcome',
        welcome: {
          session: 'fixture' as SessionId,
          me: { role: 'player', player: ME.player, seat: ME.seat, team: ME.team },
          stage,
          cursor: 0,
          clock: { at, speed: 1, running },
        },
      },
      { type: 'events', events: eventsOf(scene) },
      { type: 'clock', at, speed: 1, running },
      { type: 'presence', online: ['p-noor', 'p-lotte', 'p-yusuf', 'p-eva', 'p-sem', 'p-fatima'] },
      { type: 'state', state: scene === 'lost' ? 'lost' : 'live' },
    ];
  }

  return {
    sent,
    subscribe: (listener) => {
      listeners.add(listener);
      for (const notice of opening()) listener(notice);
      return () => listeners.delete(listener);
    },
    dispatch: (command) => {
      sent.push(command);
      const reply = answer(command);
      if (reply.ok) {
        const by = { kind: 'player', player: ME.player } as const;
        const events = echoOf(command, at, `made-${sent.length}`).map((event) => ({ at, by, event }));
        for (const listener of listeners) listener({ type: 'events', events });
      }
      return Promise.resolve(reply);
    },
    close: () => listeners.clear(),
  };
}
