import { type Ref, useEffect } from 'react';
import type { CallView } from '../../../shared/view/session-view.ts';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
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
  const { from, id } = call;
  const encounter = encounterOf(call);
  useEffect(() => markShown([id]));
  return (
    <Reader
      title={desk.missed[encounter](from.name)}
      from={{ name: from.name, post: from.kind === 'actor' ? from.post : '', face: faceOf(from) }}
      when={storyMoment(call.rangAt)}
      headingRef={headingRef}
    >
      {encounter === 'phone' ? (
        <VoicemailPaper text={call.voicemail} voice={voiceOf(call.voicemailAudio)} />
      ) : (
        <NotePaper text={call.voicemail} encounter={encounter} />
      )}
    </Reader>
  );
}
