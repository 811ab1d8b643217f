import { AudioLines } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { ModalBox } from '../parts/modal-box.tsx';
import { VoicesList } from './voices-list.tsx';

/** Opens the voices of one scenario. */
export function VoicesButton({ scenario }: { scenario: { id: string; title: string } }) {
  const text = useText('docent').voices;
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <button type="button" className="button" aria-label={text.openOf(scenario.title)} onClick={() => setIsOpen(true)}>
        <AudioLines size={18} aria-hidden /> {text.open}
      </button>
      <ModalBox title={text.title(scenario.title)} isOpen={isOpen} onClose={close} kind="drawer">
        <VoicesList scenario={scenario.id} />
        <div className="modal-actions">
          <button type="button" className="button" onClick={close}>
            {text.close}
          </button>
        </div>
      </ModalBox>
    </>
  );
}
