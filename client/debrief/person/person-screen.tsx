import { Suspense } from 'react';
import { DeskScreen } from '../../player/desk-screen.tsx';
import { SCREENS } from '../../player/screens.tsx';
import { TalkScreen } from '../../player/talk-screen.tsx';
import type { Where } from '../../player/where.ts';
import { useText } from '../../text/use-text.ts';

type PersonScreenProps = { where: Where; goTo: (path: string) => void };

/** One screen of play, the same that players have. */
export function PersonScreen({ where, goTo }: PersonScreenProps) {
  const { loading } = useText('common');
  return (
    <Suspense fallback={<p className="person-loading">{loading}</p>}>
      <Chosen where={where} goTo={goTo} />
    </Suspense>
  );
}

function Chosen({ where, goTo }: PersonScreenProps) {
  if (where.route === 'desk') return <DeskScreen where={where} goTo={goTo} />;
  if (where.route === 'talk') return <TalkScreen />;
  const Screen = SCREENS[where.route];
  return <Screen />;
}
