import { DialPanel } from '../../panels/dial-panel.tsx';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';

/** A number of one's own; it stays in the field until it was dialled. */
export function PhoneDial() {
  const { canAct } = usePlay();
  const { send, busy, refusal, forget } = useCommand();
  const [number, setNumber, clear] = useDraft('phone.number', '');

  async function dial(): Promise<void> {
    if (await send({ type: 'Dial', number: number.trim() })) clear();
  }

  return (
    <DialPanel
      number={number}
      onNumber={(next) => {
        forget();
        setNumber(next);
      }}
      onDial={() => void dial()}
      canCall={canAct && !busy}
      refusal={refusal}
    />
  );
}
