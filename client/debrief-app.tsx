import { createRoot } from 'react-dom/client';
import { Debrief } from './debrief/debrief.tsx';
import { createRecordApi } from './debrief/record/record-api.ts';
import { seatTokenFor } from './debrief/record/seat-token.ts';
import { createAsk } from './docent/api/ask.ts';
import { SoundContext } from './player/use-sound.ts';
import { createFetchClip, type FetchClip } from './player/voices/clip-api.ts';
import { VoicesContext } from './player/voices/use-voices.ts';
import './style/base.css';

/** `/debrief/<session>`; where the page itself was asked for, `?session=` says which. */
const [, , fromPath = ''] = location.pathname.split('/');
const session = decodeURIComponent(fromPath) || (new URLSearchParams(location.search).get('session') ?? '');

const send: typeof fetch = (...asked) => fetch(...asked);
const token = seatTokenFor(session);
const api = createRecordApi({
  ask: createAsk(send),
  session,
  token,
  newKey: () => crypto.randomUUID(),
});

// Who is logged in hears everything, whatever seat this browser once had.
const asDocent = createFetchClip({ send, session, token: undefined });
const asPlayer = createFetchClip({ send, session, token });
const fetchClip: FetchClip = async (file) =>
  (await asDocent(file)) ?? (token === undefined ? undefined : asPlayer(file));
// What was heard in play can be heard again; what rang then does not ring now.
const sound = { isOn: true, turn: () => undefined, play: () => undefined };

createRoot(document.getElementById('app') ?? document.body).render(
  <SoundContext value={sound}>
    <VoicesContext value={fetchClip}>
      <Debrief api={api} />
    </VoicesContext>
  </SoundContext>,
);
