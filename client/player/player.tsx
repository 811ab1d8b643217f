import { useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { SessionStore } from '../store/session-store.ts';
import { TextContext } from '../text/use-text.ts';
import { useTextChoice } from '../text/use-text-choice.ts';
import type { JoinApi } from './join/join-api.ts';
import { forgetSeat, type KeptSeat, keepSeat, leaveTab, seatOfThisBrowser, seatOfThisTab } from './join/kept-seat.ts';
import { JoinScreen } from './join-screen.tsx';
import { Playing } from './playing.tsx';
import { SoundContext, useSoundChoice } from './use-sound.ts';
import type { FetchClip } from './voices/clip-api.ts';
import { VoicesContext } from './voices/use-voices.ts';

type PlayerProps = {
  api: JoinApi;
  /** Opens the session a seat token belongs to. */
  open: (token: string) => SessionStore;
  /** From the link. */
  pin: string | undefined;
  /** How the voices of a seat's session are fetched; absent: there are none. */
  voices?: (seat: KeptSeat) => FetchClip;
};

/** The whole player app: joining, and then playing from the seat that was taken. */
export function Player({ api, open, pin, voices }: PlayerProps) {
  const texts = useTextChoice();
  const sound = useSoundChoice();
  const [seat, setSeat] = useState(() => seatOfThisTab(pin));
  const [reason, setReason] = useState<string>();
  const [hasLeft, setHasLeft] = useState(false);
  const fetchClip = useMemo(() => seat && voices?.(seat), [seat, voices]);

  function sit(next: KeptSeat): void {
    keepSeat(next);
    setReason(undefined);
    setSeat(next);
  }

  function standUp(why: string | undefined): void {
    if (seat) forgetSeat(seat);
    setReason(why);
    setSeat(undefined);
  }

  function leave(): void {
    leaveTab();
    setHasLeft(true);
    setSeat(undefined);
  }

  // Link and last seat both lead to the game that was left.
  const door = hasLeft ? { pin: undefined, kept: undefined } : { pin, kept: seatOfThisBrowser(pin) };
  return (
    <TextContext value={texts}>
      <I18nProvider locale={texts.language === 'nl' ? 'nl-NL' : 'en-GB'}>
        <SoundContext value={sound}>
          {seat ? (
            <VoicesContext value={fetchClip}>
              <Playing key={seat.token} open={() => open(seat.token)} onRefused={standUp} onLeave={leave} />
            </VoicesContext>
          ) : (
            <JoinScreen api={api} {...door} reason={reason} onSeat={sit} />
          )}
        </SoundContext>
      </I18nProvider>
    </TextContext>
  );
}
