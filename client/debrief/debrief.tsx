import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { TextContext, useText } from '../text/use-text.ts';
import { useTextChoice } from '../text/use-text-choice.ts';
import { DebriefFrame } from './frame/debrief-frame.tsx';
import { Refused } from './frame/refused.tsx';
import { LookingBack } from './looking-back.tsx';
import type { RecordApi } from './record/record-api.ts';
import { useRecord } from './record/use-record.ts';

/** The debrief of one session, for who leads it and, after the truth reveal, for who played. */
export function Debrief({ api }: { api: RecordApi }) {
  const texts = useTextChoice();
  return (
    <TextContext value={texts}>
      <I18nProvider locale={texts.language === 'nl' ? 'nl-NL' : 'en-GB'}>
        <Fetched api={api} />
      </I18nProvider>
    </TextContext>
  );
}

function Fetched({ api }: { api: RecordApi }) {
  const { loading, empty } = useText('debrief').frame;
  const { answer, retrospect, again } = useRecord(api);
  const title = retrospect?.recording.scenario.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Samenspel`;
  }, [title]);
  if (answer?.ok && retrospect && retrospect.everybody.length > 0) {
    return <LookingBack {...{ api, retrospect }} reader={answer.value.reader} onChanged={again} />;
  }
  return (
    <DebriefFrame {...(title === undefined ? {} : { title })}>
      {answer?.ok === false ? (
        <Refused refusal={answer} onAgain={again} />
      ) : (
        <p className="debrief-waiting" role="status">
          {answer === undefined ? loading : empty}
        </p>
      )}
    </DebriefFrame>
  );
}
