import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useNarrow } from '../../panels/use-narrow.ts';
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
  /** Begin with the slider alone. */
  isSmall: boolean;
};

/** The time of a session: plays, scrubs, steps from moment to moment; as a picture or as a table. */
export function TimelinePanel({ retrospect, playback, act, onMoment, isSmall }: TimelinePanelProps) {
  const { timeline } = useText('debrief').replay;
  const [isTable, setIsTable] = useState(false);
  const isNarrow = useNarrow();
  const [folded, setFolded] = useState<boolean>();
  const isFolded = folded ?? (isNarrow || isSmall);
  const { story } = retrospect.recording.scenario;
  const onSeek = (at: number) => act({ type: 'seek', at });
  useSpaceKey(() => act({ type: 'toggle' }));
  return (
    <section className={isFolded ? 'timeline timeline-folded' : 'timeline'} aria-label={timeline.title}>
      <div className="timeline-bar">
        <Transport {...{ playback, act, onMoment }} moments={retrospect.moments} />
        <p className="timeline-time">
          {timeline.of(toStoryTime(playback.at, story), toStoryTime(playback.end, story))}
        </p>
        <div className="timeline-folds">
          <button type="button" className="button button-quiet" onClick={() => setIsTable(!isTable)}>
            {isTable ? timeline.asPicture : timeline.asTable}
          </button>
          {!isTable && (
            <button
              type="button"
              className="button button-quiet"
              aria-expanded={!isFolded}
              onClick={() => setFolded(!isFolded)}
            >
              {timeline.lanes}
              {isFolded ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
            </button>
          )}
        </div>
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
