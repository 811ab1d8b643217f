import { ReadyBar } from '../panels/briefing/ready-bar.tsx';
import { RoleBrief } from '../panels/briefing/role-brief.tsx';
import { ScreenGuide } from '../panels/briefing/screen-guide.tsx';
import { SituationCard } from '../panels/briefing/situation-card.tsx';
import { TeamList } from '../panels/briefing/team-list.tsx';
import { useText } from '../text/use-text.ts';
import { StopButton } from './stop-button.tsx';
import { useBriefingShown } from './use-briefed.ts';
import { useCommand } from './use-command.ts';
import { usePlay } from './use-play.ts';
import { useSound } from './use-sound.ts';
import './briefing-screen.css';

/** Before StartEx: three cards to read in peace, the team, the sound, and ready. */
export function BriefingScreen() {
  const { view, stage, me, storyTime, faceOf, ringOf, snapshot } = usePlay();
  const words = useText('lobby').briefing;
  const common = useText('common');
  const sound = useSound();
  const { send, busy, refusal } = useCommand();
  useBriefingShown();
  const team = stage.teams.find(({ id }) => id === me.team);
  const people = Object.values(view.people).filter((person) => person.team === me.team);
  const face = faceOf({ kind: 'player', id: me.player });
  return (
    <>
      <header className="brief-top on-dark">
        <span className="now-badge">{words.badge}</span>
        <h1>{stage.scenario.title}</h1>
        <p>{snapshot.state === 'lost' ? common.lost : words.calm}</p>
      </header>
      <main className="brief" id="main">
        <SituationCard briefing={stage.briefing} />
        <RoleBrief
          name={me.person?.name ?? ''}
          face={face}
          ring={ringOf(me.player)}
          team={team?.name ?? ''}
          intro={team?.intro ?? ''}
          card={view.roleCards[me.player]}
        />
        <div className="brief-side">
          <ScreenGuide time={storyTime(0)} />
          <ReadyBar
            isSoundOn={sound.isOn}
            onSound={sound.turn}
            onTest={() => sound.play('breaking')}
            isReady={me.person?.ready === true}
            isBusy={busy}
            refusal={refusal}
            onReady={() => void send({ type: 'ConfirmReady' })}
          >
            <StopButton />
          </ReadyBar>
          <TeamList
            name={team?.name ?? ''}
            people={people.map(({ id, name, seatTitle, ready, connected, bot }) => ({
              ...{ id, name, seatTitle },
              face: faceOf({ kind: 'player', id }),
              ring: ringOf(id),
              isMe: id === me.player,
              isReady: ready,
              isOnline: connected || bot,
            }))}
          />
        </div>
      </main>
    </>
  );
}
