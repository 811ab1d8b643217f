import { useState } from 'react';
import type { PersonView } from '../../../shared/view/session-view.ts';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { findMissing } from '../insight/missing.ts';
import { readRoster } from '../insight/roster.ts';
import { LobbyPanel } from '../lobby/lobby-panel.tsx';
import { Frame } from '../parts/frame.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { ConsoleStops } from './console-stops.tsx';
import { useRegie } from './regie-context.ts';
import { useBots } from './use-bots.ts';
import { useStopCalls } from './use-stop-calls.ts';

/** The lobby of a session, fed from the store. */
export function LobbyScreen() {
  const { api, scenario, session, interventions } = useRegie();
  const { lobby: text, control, intervene: words } = useText('docent');
  const { view, joiners } = useSession();
  const sessions = useLoaded(api.sessions);
  const bots = useBots();
  const { attention } = useStopCalls();
  const [isStarting, setIsStarting] = useState(false);
  const row = sessions.value?.find(({ id }) => id === session);

  async function start(): Promise<void> {
    setIsStarting(true);
    await interventions.intervene({ type: 'StartPlay' });
    setIsStarting(false);
  }

  function remove(person: PersonView): void {
    if (person.bot) return bots.drop([person.id]);
    void interventions.intervene({ type: 'RemovePlayer', player: person.id }, words.done.remove(person.name));
  }

  return (
    <Frame
      badge={control.badge}
      title={text.title(scenario.title)}
      attention={attention}
      actions={
        <a className="button frame-button" href="#/">
          {text.back}
        </a>
      }
    >
      <ConnectionLine />
      <ConsoleStops />
      <LobbyPanel
        pin={row?.pin ?? ''}
        link={row?.url ?? ''}
        rosters={readRoster(view, scenario, joiners)}
        missing={findMissing(view, scenario)}
        isBusy={bots.isBusy || isStarting}
        refusal={bots.refusal}
        onMove={(player, seat) => {
          const name = view.people[player]?.name ?? '';
          void interventions.intervene({ type: 'MovePlayer', player, seat }, words.done.move(name));
        }}
        onRemove={remove}
        onAddBots={bots.add}
        onDropBots={() => bots.drop(Object.values(view.people).flatMap(({ id, bot }) => (bot ? [id] : [])))}
        onStart={() => void start()}
      />
    </Frame>
  );
}
