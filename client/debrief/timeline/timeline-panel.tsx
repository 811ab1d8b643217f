import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Moment } from '../insight/moments.ts';
import type { Playback, PlaybackAction } from '../insight/playback.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { DeedsTable } from './deeds-table.tsx';
import { Lanes } from './lanes.tsx';
import { Legend } from './legend.tsx';
import { Transport } from './transport.tsx';
import { useSpaceKey } from './use-space-key.ts';
import './timeline-panel.css';

type TimelinePanelProps = {
  retrospect: Retrospect;
  playback: Playback;
  act: (action: PlaybackAction) => void;
  onMoment: (moment: Moment) => void;
};

/** The time of a session: plays, scrubs, steps from moment to moment; as a picture or as a table. */
export function TimelinePanel({ retrospect, playback, act, onMoment }: TimelinePanelProps) {
  const { timeline } = useText('debrief').replay;
  const [isTable, setIsTable] = useState(false);
  const { story } = retrospect.recording.scenario;
  const onSeek = (at: number) => act({ type: 'seek', at });
  useSpaceKey(() => act({ type: 'toggle' }));
  return (
    <section className="timeline" aria-label={timeline.title}>
      <div className="timeline-bar">
        <Transport {...{ playback, act, story, onMoment }} moments={retrospect.moments} />
        <button type="button" className="button button-quiet" onClick={() => setIsTable(!isTable)}>
          {isTable ? timeline.asPicture : timeline.asTable}
        </button>
      </div>
      {isTable ? (
        <DeedsTable {...{ retrospect, story, onSeek }} />
      ) : (
        <>
          <Lanes {...{ retrospect, onSeek }} at={playback.at} />
          <Legend />
        </>
      )}
    </section>
  );
}
