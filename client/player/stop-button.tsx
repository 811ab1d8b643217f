import { OptOut } from '../panels/opt-out.tsx';
import { useCommand } from './use-command.ts';
import { useOptOut } from './use-opt-out.ts';
import { usePlay } from './use-play.ts';

/** Lets a player stop for a moment, wherever it stands. */
export function StopButton() {
  const { stage } = usePlay();
  const { state } = useOptOut();
  const { send, busy, refusal } = useCommand();
  return (
    <OptOut
      word={stage.optOutWord}
      isCalled={state === 'called'}
      isBusy={busy}
      refusal={refusal}
      onCall={() => void send({ type: 'CallOptOut' })}
    />
  );
}
