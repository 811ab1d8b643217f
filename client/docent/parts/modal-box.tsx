import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './modal-box.css';
import { ToastSlot } from './toast-slot.tsx';

type ModalBoxProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `drawer` fills the right side; `question` is announced as one, does not close by a click beside it and shows no notices. */
  kind?: 'form' | 'question' | 'drawer';
  children: ReactNode;
};

/** A window above the page: focus goes in, Escape closes it, focus comes back to where it was. */
export function ModalBox({ title, isOpen, onClose, kind = 'form', children }: ModalBoxProps) {
  return (
    <ModalOverlay
      className={`modal-shade modal-shade-${kind}`}
      isOpen={isOpen}
      isDismissable={kind !== 'question'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal-box modal-box-${kind}`}>
        <Dialog className="modal-inside" role={kind === 'question' ? 'alertdialog' : 'dialog'}>
          <div className="modal-head">
            <Heading slot="title" level={2} className="modal-title">
              {title}
            </Heading>
            {kind !== 'question' && <ToastSlot />}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
