import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { toStoryTime } from '../../shared/vocabulary/story-time.ts';
import { CompareScreen } from './compare/compare-screen.tsx';
import { DecisionsScreen } from './decisions/decisions-screen.tsx';
import { DebriefActions } from './frame/debrief-actions.tsx';
import { DebriefFrame } from './frame/debrief-frame.tsx';
import { useAddress } from './frame/use-address.ts';
import { ViewLinks } from './frame/view-links.tsx';
import { momentAt } from './insight/moment-steps.ts';
import type { Moment } from './insight/moments.ts';
import type { Retrospect } from './insight/retrospect.ts';
import type { ReadRecord, RecordApi } from './record/record-api.ts';
import { usePlayback } from './replay/use-playback.ts';
import { ReplayScreen } from './screens/replay-screen.tsx';
import { TalkScreen } from './talk/talk-screen.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { WorkScreen } from './work/work-screen.tsx';

type LookingBackProps = {
  api: RecordApi;
  retrospect: Retrospect;
  reader: ReadRecord['reader'];
  /** The session itself changed: read it again. */
  onChanged: () => void;
};

/** A record one can walk through: one moment looked at in several ways, the report, and what to talk about. */
export function LookingBack({ api, retrospect, reader, onChanged }: LookingBackProps) {
  const [address, goTo] = useAddress();
  const [playback, act] = usePlayback(retrospect.end);
  const [chosen, setChosen] = useState<string>();
  const { at } = playback;
  const { title, story } = retrospect.recording.scenario;
  const current = momentAt(retrospect.moments, at, chosen);
  const watched = retrospect.everybody.find(({ player }) => player === address.watched);

  // At the first moment nobody made or chose anything yet, so both are shown as they stood at the end.
  const toTheEnd = useEffectEvent(() => {
    if (at === 0) act({ type: 'seek', at: retrospect.end });
  });
  useLayoutEffect(() => {
    if (address.view === 'work' || address.view === 'compare') toTheEnd();
  }, [address.view]);

  function goToMoment(moment: Moment): void {
    setChosen(moment.id);
    act({ type: 'seek', at: moment.at });
  }

  const timeline = (
    <TimelinePanel {...{ retrospect, playback, act }} onMoment={goToMoment} isSmall={address.view !== 'replay'} />
  );
  return (
    <DebriefFrame
      title={title}
      time={toStoryTime(at, story)}
      views={<ViewLinks address={address} onView={(view) => goTo({ view })} />}
      actions={<DebriefActions {...{ api, reader, onChanged, goTo }} events={retrospect.recording.events} />}
    >
      {address.view === 'replay' && (
        <ReplayScreen
          {...{ retrospect, at, current, watched, timeline }}
          onWatch={(player) => goTo({ watched: player })}
          onMoment={goToMoment}
        />
      )}
      {address.view === 'compare' && <CompareScreen {...{ retrospect, at, timeline }} />}
      {address.view === 'work' && <WorkScreen {...{ retrospect, at, timeline }} />}
      {address.view === 'talk' && (
        <TalkScreen recording={retrospect.recording} reader={reader} onPrint={() => print()} />
      )}
      {address.view === 'decisions' && (
        <DecisionsScreen
          retrospect={retrospect}
          onPrint={() => print()}
          onWatch={(time) => {
            act({ type: 'seek', at: time });
            goTo({ view: 'replay' });
          }}
        />
      )}
    </DebriefFrame>
  );
}
