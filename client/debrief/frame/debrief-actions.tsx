import { flushSync } from 'react-dom';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { useText } from '../../text/use-text.ts';
import type { ReadRecord, RecordApi } from '../record/record-api.ts';
import { OpenRecord } from './open-record.tsx';
import type { Address } from './use-address.ts';

type DebriefActionsProps = {
  api: RecordApi;
  reader: ReadRecord['reader'];
  events: readonly RecordedEvent[];
  goTo: (change: Partial<Address>) => void;
  onChanged: () => void;
};

/** What can be done with the record as a whole: print, keep, open for the students. */
export function DebriefActions({ api, reader, events, goTo, onChanged }: DebriefActionsProps) {
  const text = useText('debrief').frame;

  function has(type: RecordedEvent['event']['type']): boolean {
    return events.some(({ event }) => event.type === type);
  }

  function report(): void {
    // What is printed must be on the page before the browser asks for a printer.
    flushSync(() => goTo({ view: 'decisions' }));
    print();
  }

  return (
    <>
      <button type="button" className="button debrief-button" onClick={report}>
        {text.report}
      </button>
      {reader === 'docent' && (
        <>
          <a className="button debrief-button" href={api.fileUrl} download>
            {text.download}
          </a>
          {has('PlayEnded') && <OpenRecord api={api} isOpened={has('RecordOpened')} onOpened={onChanged} />}
        </>
      )}
    </>
  );
}
