import { useLoaded } from '../api/use-loaded.ts';
import { PinCard } from '../lobby/pin-card.tsx';
import { useRegie } from './regie-context.ts';

/** PIN, link and QR code of this session, for who comes late or lost the page. */
export function JoinCard() {
  const { api, session } = useRegie();
  const sessions = useLoaded(api.sessions);
  const row = sessions.value?.find(({ id }) => id === session);
  return row ? <PinCard pin={row.pin} link={row.url} /> : null;
}
