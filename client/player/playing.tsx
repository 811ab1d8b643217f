import { useEffect, useEffectEvent, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { EndCard } from '../panels/end-card.tsx';
import type { SessionStore } from '../store/session-store.ts';
import { SessionContext, useSession } from '../store/use-session.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { BriefingScreen } from './briefing-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { StopButton } from './stop-button.tsx';
import { useMe } from './use-me.ts';
import { whereIs } from './where.ts';

type PlayingProps = {
  open: () => SessionStore;
  /** The server does not want this seat any more; says why. */
  onRefused: (reason: string | undefined) => void;
  /** On to another game, after the end. */
  onLeave: () => void;
};

/** A seat in a session, from connecting to the end. */
export function Playing({ open, onRefused, onLeave }: PlayingProps) {
  const [store] = useState(open);
  useEffect(() => () => store.close(), [store]);
  return (
    <SessionContext value={store}>
      <Moments {...{ onRefused, onLeave }} />
    </SessionContext>
  );
}

function Moments({ onRefused, onLeave }: Omit<PlayingProps, 'open'>) {
  const { state, welcome, view } = useSession();
  const me = useMe();
  const common = useText('common');
  useRefusal(onRefused);
  useSessionLanguage();
  if (!welcome || !me?.person) {
    return (
      <main className="connecting">
        <p role="status">{state === 'lost' ? common.lost : common.connecting}</p>
      </main>
    );
  }
  return view.phase === 'briefing' ? (
    <BriefingScreen />
  ) : (
    <FromStartToEnd session={welcome.session} onLeave={onLeave} />
  );
}

function useSessionLanguage(): void {
  const { welcome } = useSession();
  const { suggest } = useLanguage();
  const spoken = welcome?.stage.scenario.language;
  const follow = useEffectEvent(suggest);
  useEffect(() => {
    if (spoken) follow(spoken);
  }, [spoken]);
}

function useRefusal(onRefused: PlayingProps['onRefused']): void {
  const { state, reason, welcome } = useSession();
  const refuse = useEffectEvent(() => onRefused(reason));
  const isOut = state === 'refused' || (state === 'ended' && !welcome);
  useEffect(() => {
    if (isOut) refuse();
  }, [isOut]);
}

function FromStartToEnd({ session, onLeave }: { session: string; onLeave: () => void }) {
  const { view, state } = useSession();
  const [path, goTo] = useHashLocation();
  const [isLooking, setIsLooking] = useState(false);
  const isClosed = view.phase === 'closed' || state === 'ended';
  const isOver = view.phase === 'hotwash' || isClosed;

  // The briefing is read to its last line too; play begins at the top.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);

  function lookAround(isWanted: boolean): void {
    // The end is read to its last line; what one goes to from there begins at the top.
    document.documentElement.scrollTop = 0;
    setIsLooking(isWanted);
  }

  if (isOver && !isLooking) {
    const debrief = view.recordOpened ? `/debrief/${session}` : undefined;
    return (
      <EndCard
        debrief={debrief}
        isClosed={isClosed}
        ending={view.ending}
        onLook={() => lookAround(true)}
        onLeave={onLeave}
        stop={isClosed ? undefined : <StopButton />}
      />
    );
  }
  const strip = isOver && <LookingBack onBack={() => lookAround(false)} />;
  return <Shell where={whereIs(path)} goTo={goTo} strip={strip} />;
}

function LookingBack({ onBack }: { onBack: () => void }) {
  const { end } = useText('common');
  return (
    <section className="banner banner-paused" aria-label={end.lookingBack}>
      <p>{end.lookingBack}</p>
      <button type="button" className="button" onClick={onBack}>
        {end.again}
      </button>
    </section>
  );
}
