import { useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../docent/api/ask.ts';
import { type Retrospect, readRetrospect } from '../insight/retrospect.ts';
import type { ReadRecord, RecordApi } from './record-api.ts';

export type UsedRecord = {
  /** undefined while it is fetched. */
  answer: Answer<ReadRecord> | undefined;
  retrospect: Retrospect | undefined;
  again: () => void;
};

/** Fetches the record once, and again when asked. */
export function useRecord(api: RecordApi): UsedRecord {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<ReadRecord>>();
  useEffect(() => {
    let isWanted = round >= 0;
    void api.read().then((read) => {
      if (isWanted) setAnswer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [api, round]);
  const recording = answer?.ok ? answer.value.recording : undefined;
  const retrospect = useMemo(() => recording && readRetrospect(recording), [recording]);
  return { answer, retrospect, again: () => setRound((count) => count + 1) };
}
