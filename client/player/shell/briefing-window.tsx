import { BriefingAgain } from '../../panels/briefing/briefing-again.tsx';
import { usePlay } from '../use-play.ts';

/** The briefing during play: for who came late, and for who wants to read it again. */
export function BriefingWindow({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { view, stage, me, faceOf, ringOf } = usePlay();
  const team = stage.teams.find(({ id }) => id === me.team);
  return (
    <BriefingAgain
      isOpen={isOpen}
      onClose={onClose}
      briefing={stage.briefing}
      agreements={stage.agreements}
      role={{
        name: me.person?.name ?? '',
        face: faceOf({ kind: 'player', id: me.player }),
        ring: ringOf(me.player),
        team: team?.name ?? '',
        intro: team?.intro ?? '',
        card: view.roleCards[me.player],
      }}
    />
  );
}
