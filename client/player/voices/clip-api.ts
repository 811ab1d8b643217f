import { soundOf } from '../../panels/voice/sound-of.ts';
import type { Sound } from '../../panels/voice/voice.ts';

/** Fetches the voice of this name; undefined when it cannot be had. Never rejects. */
export type FetchClip = (file: string) => Promise<Sound | undefined>;

type ClipApiOptions = {
  send: typeof fetch;
  session: string;
  /** The seat token; without one a docent who is logged in is known by her cookie. */
  token: string | undefined;
};

const PATIENCE = 20_000;
/** What all browsers play, or at least say that they do not. */
const OGG = 'audio/ogg';
const MP4 = 'audio/mp4';

/** The voices of a session. The token goes in a header: an address ends up in histories and logs. */
export function createFetchClip({ send, session, token }: ClipApiOptions): FetchClip {
  return async (file) => {
    try {
      const response = await send(`/api/sessions/${encodeURIComponent(session)}/clips/${encodeURIComponent(file)}`, {
        headers: { accept: wanted(), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        credentials: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE),
      });
      return await soundOf(response);
    } catch {
      return undefined;
    }
  };
}

/** What this browser plays best: opus is half the size, older devices of Apple know only AAC. */
function wanted(): string {
  const canPlayOpus = new Audio().canPlayType(`${OGG}; codecs="opus"`) !== '';
  return canPlayOpus ? `${OGG}, ${MP4};q=0.5` : `${MP4}, ${OGG};q=0.1`;
}
