import type { ReactNode } from 'react';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import type { Moment } from '../insight/moments.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import type { Seated } from '../insight/seated.ts';
import { NowColumn } from '../now/now-column.tsx';
import { PersonDesk } from '../person/person-desk.tsx';
import { ReplayStage } from '../replay/replay-stage.tsx';
import { TownView } from '../town/town-view.tsx';
import { LookAs } from './look-as.tsx';
import { NowAsked } from './now-asked.tsx';
import './replay-screen.css';

type ReplayScreenProps = {
  retrospect: Retrospect;
  at: number;
  current: Moment | undefined;
  watched: Seated | undefined;
  onWatch: (player: string | undefined) => void;
  onMoment: (moment: Moment) => void;
  timeline: ReactNode;
};

/** Terugkijken: one person's screen or the whole town at this moment, and beside it what everybody does. */
export function ReplayScreen({ retrospect, at, current, watched, timeline, ...on }: ReplayScreenProps) {
  const { recording, everybody } = retrospect;
  const { frame } = useText('debrief');
  return (
    <div className="replay">
      <div className="replay-scene">
        <div className="replay-bar">
          {watched && <Face id={watched.face} name={watched.name} size={34} />}
          <LookAs {...{ recording, everybody }} onWatch={on.onWatch} watched={watched?.player} />
          <NowAsked recording={recording} at={at} />
        </div>
        {!watched && <h1 className="visually-hidden">{frame.view.replay}</h1>}
        <div className="replay-frame">
          <ReplayStage key={watched?.player ?? ''} {...{ recording, at }} seated={watched}>
            {watched ? <PersonDesk seated={watched} /> : <TownView />}
          </ReplayStage>
        </div>
      </div>
      <NowColumn {...{ retrospect, at, current, ...on }} watched={watched?.player} />
      {timeline}
    </div>
  );
}
