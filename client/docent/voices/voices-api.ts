import { soundOf } from '../../panels/voice/sound-of.ts';
import type { Sound } from '../../panels/voice/voice.ts';
import type { Answer } from '../api/ask.ts';
import { createAsk } from '../api/ask.ts';

/** A voice of a scenario. `trial`: the one in the scenario is a machine; `isOwn`: a docent put another one there. */
export type VoiceRow = {
  file: string;
  kind: 'radio' | 'tv' | 'voicemail' | 'attachment';
  title: string;
  /** What is said, to be spoken by who records it. */
  words: readonly { speaker: string; text: string }[];
  language: 'nl' | 'en';
  trial: boolean;
  isOwn: boolean;
};

export type VoicesApi = {
  list: (scenario: string) => Promise<Answer<VoiceRow[]>>;
  fetch: (scenario: string, file: string) => Promise<Sound | undefined>;
  replace: (scenario: string, file: string, recording: Blob) => Promise<Answer<object>>;
  restore: (scenario: string, file: string) => Promise<Answer<object>>;
};

/** Sending two megabytes takes longer than asking. */
const PATIENCE = 60_000;

/** The voices of scenarios, for the docent who is logged in. */
export function createVoicesApi(send: typeof fetch): VoicesApi {
  const all = (scenario: string) => `/api/scenarios/${encodeURIComponent(scenario)}/voices`;
  const one = (scenario: string, file: string) => `${all(scenario)}/${encodeURIComponent(file)}`;
  const ask = createAsk(send);
  return {
    list: (scenario) => ask('GET', all(scenario)),
    restore: (scenario, file) => ask('DELETE', one(scenario, file)),
    async fetch(scenario, file) {
      try {
        return await soundOf(await send(one(scenario, file), { credentials: 'same-origin' }));
      } catch {
        return undefined;
      }
    },
    replace(scenario, file, recording) {
      const asOneBody: typeof fetch = (path, request) =>
        send(path, {
          ...request,
          method: 'PUT',
          headers: { 'content-type': 'application/octet-stream' },
          body: recording,
          signal: AbortSignal.timeout(PATIENCE),
        });
      return createAsk(asOneBody)('POST', one(scenario, file));
    },
  };
}
