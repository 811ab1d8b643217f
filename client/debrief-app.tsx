import { createRoot } from 'react-dom/client';
import { Debrief } from './debrief/debrief.tsx';
import { createRecordApi } from './debrief/record/record-api.ts';
import { seatTokenFor } from './debrief/record/seat-token.ts';
import { createAsk } from './docent/api/ask.ts';
import './style/base.css';

/** `/debrief/<session>`; where the page itself was asked for, `?session=` says which. */
const [, , fromPath = ''] = location.pathname.split('/');
const session = decodeURIComponent(fromPath) || (new URLSearchParams(location.search).get('session') ?? '');

const api = createRecordApi({
  ask: createAsk((...asked) => fetch(...asked)),
  session,
  token: seatTokenFor(session),
  newKey: () => crypto.randomUUID(),
});

createRoot(document.getElementById('app') ?? document.body).render(<Debrief api={api} />);
