import { useState } from 'react';
import type { PlayerCommand } from '../../shared/session/command.ts';
import { useStore } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';

export type Sending = {
  /** Resolves true when the command was done. */
  send: (command: PlayerCommand) => Promise<boolean>;
  busy: boolean;
  /** The sentence of the last refusal, until the next attempt. */
  refusal: string | undefined;
  forget: () => void;
};

/** Sends commands of one form or panel and keeps why the last one was refused. */
export function useCommand(): Sending {
  const store = useStore();
  const rejections = useText('rejections');
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<keyof typeof rejections>();

  async function send(command: PlayerCommand): Promise<boolean> {
    setBusy(true);
    setCode(undefined);
    const reply = await store.dispatch(command);
    setBusy(false);
    if (!reply.ok) setCode(reply.code);
    return reply.ok;
  }

  return { send, busy, refusal: code && rejections[code], forget: () => setCode(undefined) };
}
