import { type Ref, useEffect } from 'react';
import type { CallView } from '../../../shared/view/session-view.ts';
import { NotePaper, VoicemailPaper } from '../../panels/reading/papers.tsx';
import { Reader } from '../../panels/reading/reader.tsx';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { useSeen } from '../use-seen.ts';
import { useVoices } from '../voices/use-voices.ts';

/** A missed call or visit with what was left behind. */
export function ReadCall({ call, headingRef }: { call: CallView; headingRef: Ref<HTMLHeadingElement> }) {
  const { faceOf, storyMoment } = usePlay();
  const { markShown } = useSeen();
  const desk = useText('desk');
  const voiceOf = useVoices();
  const { from, id, medium } = call;
  const isVisit = medium === 'visit';
  useEffect(() => markShown([id]));
  return (
    <Reader
      title={isVisit ? desk.missedVisit(from.name) : desk.missed(from.name)}
      from={{ name: from.name, post: from.kind === 'actor' ? from.post : '', face: faceOf(from) }}
      when={storyMoment(call.rangAt)}
      headingRef={headingRef}
    >
      {isVisit ? (
        <NotePaper text={call.voicemail} />
      ) : (
        <VoicemailPaper text={call.voicemail} voice={voiceOf(call.voicemailAudio)} />
      )}
    </Reader>
  );
}
