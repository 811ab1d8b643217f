import { useCallback, useEffect, useState } from 'react';
import type { Answer } from './ask.ts';
import { useRefusalText } from './use-refusal-text.ts';

export type Loaded<T> = {
  value: T | undefined;
  refusal: string | undefined;
  code: string | undefined;
  reload: () => void;
};

/** Asks once, and again on `reload`; a new `ask` function asks anew. Keep it stable. */
export function useLoaded<T>(ask: () => Promise<Answer<T>>): Loaded<T> {
  const sentence = useRefusalText();
  const [answer, setAnswer] = useState<Answer<T>>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isWanted = round >= 0;
    void ask().then((next) => {
      if (isWanted) setAnswer(next);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, round]);

  return {
    value: answer?.ok ? answer.value : undefined,
    refusal: answer && !answer.ok ? sentence(answer) : undefined,
    code: answer && !answer.ok ? answer.code : undefined,
    reload: useCallback(() => setRound((count) => count + 1), []),
  };
}
