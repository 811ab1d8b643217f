import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Banner } from '../../panels/banner.tsx';
import { useText } from '../../text/use-text.ts';
import { isMissedByUs } from '../desk/desk-entries.ts';
import { DeskScreen } from '../desk-screen.tsx';
import { SCREENS } from '../screens.tsx';
import { TalkScreen } from '../talk-screen.tsx';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';
import { SeenContext, useSeenKept } from '../use-seen.ts';
import type { Where } from '../where.ts';
import { CallCard } from './call-card.tsx';
import { Header } from './header.tsx';
import { LateLine } from './late-line.tsx';
import { Notices } from './notices.tsx';
import { PlayerRail } from './player-rail.tsx';
import { ringingCall } from './ringing-call.ts';
import { StopLine } from './stop-line.tsx';
import { unreadCounts } from './unread.ts';
import './shell.css';

type ShellProps = {
  where: Where;
  goTo: (path: string) => void;
  /** A strip for when play is over. */
  strip?: ReactNode;
};

/** The frame around every screen in play. */
export function Shell({ where, goTo, strip }: ShellProps) {
  const { view, stage, me, canWrite, snapshot } = usePlay();
  const common = useText('common');
  const seen = useSeenKept();
  const [shortcuts, setShortcuts] = useDraft('shortcuts', true);
  const answer = useRef<HTMLButtonElement>(null);
  const call = view.phase === 'running' ? ringingCall(view, me.team) : undefined;
  useAnswerShortcut(answer, shortcuts);
  const missed = view.calls.filter((one) => isMissedByUs(one, me.team)).map(({ id }) => id);
  useEffect(() => {
    if (where.route === 'phone') seen.markShown(missed);
  });

  const teamName = stage.teams.find(({ id }) => id === me.team)?.name ?? '';
  const unread = unreadCounts(view, { player: me.player, team: me.team, teamName }, seen);
  return (
    <SeenContext value={seen}>
      <div className="shell">
        <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
          {common.skip}
        </button>
        <div className="shell-top">
          <Header shortcuts={shortcuts} onShortcuts={setShortcuts} />
          {call && <CallCard key={call.id} call={call} answerRef={answer} hasShortcut={shortcuts} goTo={goTo} />}
          <StopLine />
          {canWrite && <LateLine />}
          {snapshot.state === 'lost' && <Banner kind="lost">{common.lost}</Banner>}
          {view.phase === 'paused' && <Banner kind="paused">{common.paused[view.pauseReason ?? 'docent']}</Banner>}
        </div>
        {strip}
        <div className="shell-body">
          <PlayerRail current={where.route} unread={unread} hasPress={view.press.length > 0} />
          <main className="shell-main" id="main" tabIndex={-1}>
            <Suspense fallback={<p className="shell-loading">{common.loading}</p>}>
              <Screen where={where} goTo={goTo} />
            </Suspense>
          </main>
        </div>
        <Notices />
      </div>
    </SeenContext>
  );
}

function Screen({ where, goTo }: Pick<ShellProps, 'where' | 'goTo'>) {
  if (where.route === 'desk') return <DeskScreen where={where} goTo={goTo} />;
  if (where.route === 'talk') return <TalkScreen />;
  const Chosen = SCREENS[where.route];
  return <Chosen />;
}

function useAnswerShortcut(answer: React.RefObject<HTMLButtonElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'F2' || !answer.current) return;
      event.preventDefault();
      answer.current.focus();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [answer, isOn]);
}
