import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { CallView } from '../../../shared/view/session-view.ts';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { IncomingCall } from '../../panels/incoming-call.tsx';
import { PATHS } from '../routes.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { useSound } from '../use-sound.ts';
import { isInCall } from './ringing-call.ts';

const RING_EVERY = 3000;
// Who stands at somebody else's door hears no bell.
const SOUNDS = { phone: 'ring', visit: 'doorbell', away: undefined } as const;

type CallCardProps = {
  call: CallView;
  answerRef: RefObject<HTMLButtonElement | null>;
  hasShortcut: boolean;
  goTo: (path: string) => void;
};

/** The ringing phone on every screen: answer and be on the phone screen, or decline. */
export function CallCard({ call, answerRef, hasShortcut, goTo }: CallCardProps) {
  const { view, me, faceOf } = usePlay();
  const { send, refusal } = useCommand();
  const encounter = encounterOf(call);
  useRinging(SOUNDS[encounter]);

  async function answer(): Promise<void> {
    if (await send({ type: 'AnswerCall', call: call.id })) goTo(PATHS.phone);
  }

  const { from } = call;
  return (
    <IncomingCall
      name={from.name}
      post={from.kind === 'actor' ? from.post : ''}
      face={faceOf(from)}
      encounter={encounter}
      isBusy={isInCall(view, me.player)}
      hasShortcut={hasShortcut}
      refusal={refusal}
      answerRef={answerRef}
      onAnswer={() => void answer()}
      onDecline={() => void send({ type: 'DeclineCall', call: call.id })}
    />
  );
}

function useRinging(sound: 'ring' | 'doorbell' | undefined): void {
  const { play } = useSound();
  const ring = useEffectEvent(() => sound && play(sound));
  useEffect(() => {
    ring();
    const timer = setInterval(ring, RING_EVERY);
    return () => clearInterval(timer);
  }, []);
}
