import { useState } from 'react';
import { ModalBox } from '../../docent/parts/modal-box.tsx';
import { useText } from '../../text/use-text.ts';
import type { RecordApi } from '../record/record-api.ts';
import { knownText } from './known-text.ts';

type OpenRecordProps = { api: RecordApi; isOpened: boolean; onOpened: () => void };

/** The truth reveal, asked twice because it cannot be taken back. */
export function OpenRecord({ api, isOpened, onOpened }: OpenRecordProps) {
  const text = useText('debrief').frame.open;
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function open(): Promise<void> {
    setIsBusy(true);
    const answer = await api.open();
    setIsBusy(false);
    if (!answer.ok) return setRefusal(knownText(text.codes, answer.code) ?? text.failed);
    setIsAsking(false);
    onOpened();
  }

  if (isOpened) return <span className="debrief-opened">{text.done}</span>;
  return (
    <>
      <button type="button" className="button debrief-button" onClick={() => setIsAsking(true)}>
        {text.button}
      </button>
      <ModalBox title={text.title} kind="question" isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{text.text}</p>
        <p className="refusal" role="alert">
          {refusal}
        </p>
        <div className="modal-actions">
          <button type="button" className="button" onClick={() => setIsAsking(false)}>
            {text.no}
          </button>
          <button type="button" className="button button-primary" disabled={isBusy} onClick={() => void open()}>
            {text.yes}
          </button>
        </div>
      </ModalBox>
    </>
  );
}
