import { useState } from 'react';
import { toStoryDate, toTimeOfDay } from '../../../shared/vocabulary/story-time.ts';
import { SettingsMenu } from '../../panels/settings-menu.tsx';
import { TeamFaces } from '../../panels/team-faces.tsx';
import { TopBar } from '../../panels/top-bar.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { StopButton } from '../stop-button.tsx';
import { usePlay } from '../use-play.ts';
import { useSound } from '../use-sound.ts';
import { BriefingWindow } from './briefing-window.tsx';
import { NowLine } from './now-line.tsx';

/** The header of a player: story clock, NU line, the team and settings. */
export function Header({ shortcuts, onShortcuts }: { shortcuts: boolean; onShortcuts: (on: boolean) => void }) {
  const { story } = usePlay().stage;
  const sound = useSound();
  const now = useExerciseTime();
  const [isReading, setIsReading] = useState(false);
  return (
    <TopBar
      date={toStoryDate(now, story)}
      time={toTimeOfDay(now, story)}
      team={<Team />}
      settings={
        <SettingsMenu
          sound={sound.isOn}
          shortcuts={shortcuts}
          stop={<StopButton />}
          onBriefing={() => setIsReading(true)}
          onChange={(next) => {
            sound.turn(next.sound);
            onShortcuts(next.shortcuts);
          }}
        />
      }
    >
      <NowLine />
      <BriefingWindow isOpen={isReading} onClose={() => setIsReading(false)} />
    </TopBar>
  );
}

function Team() {
  const { view, me, faceOf, ringOf } = usePlay();
  const team = Object.values(view.people).filter(({ team }) => team === me.team);
  return (
    <TeamFaces
      people={team.map(({ id, name, seatTitle, connected, bot }) => ({
        ...{ id, name, seatTitle },
        face: faceOf({ kind: 'player', id }),
        ring: ringOf(id),
        isMe: id === me.player,
        isOnline: connected || bot,
      }))}
    />
  );
}
