import { useCallback, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Answer } from '../api/ask.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { useRefusalText } from '../api/use-refusal-text.ts';
import { useVoicesApi } from './use-voices-api.ts';
import type { VoiceRow } from './voices-api.ts';

/** The same as the server takes. */
const LARGEST = 2 * 1024 * 1024;

/** What came of the last change, and at which voice. `round` is another number each time. */
export type Told = { file: string; round: number; refusal?: string; done?: string };

/** The voices of a scenario, and changing them. */
export function useVoicesOf(scenario: string) {
  const text = useText('docent').voices;
  const sentence = useRefusalText();
  const api = useVoicesApi();
  const { value, refusal: failed, reload } = useLoaded(useCallback(() => api.list(scenario), [api, scenario]));
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();

  function tell(file: string, what: Pick<Told, 'refusal' | 'done'>): void {
    setTold((before) => ({ file, round: (before?.round ?? 0) + 1, ...what }));
  }

  async function change({ file }: VoiceRow, asking: Promise<Answer<object>>, done: string): Promise<void> {
    setBusy(true);
    setTold(undefined);
    const answer = await asking;
    setBusy(false);
    if (!answer.ok) return tell(file, { refusal: sentence(answer) });
    tell(file, { done });
    reload();
  }

  function replace(row: VoiceRow, recording: File): void {
    if (recording.size > LARGEST) tell(row.file, { refusal: text.tooLarge });
    else void change(row, api.replace(scenario, row.file, recording), text.replaced);
  }

  function restore(row: VoiceRow): void {
    void change(row, api.restore(scenario, row.file), text.restored);
  }

  return { rows: value, failed, reload, busy, told, replace, restore };
}
