import { X } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { RoleBrief, type RoleBriefProps } from './role-brief.tsx';
import { SituationCard } from './situation-card.tsx';
import './briefing-again.css';

type BriefingAgainProps = {
  isOpen: boolean;
  onClose: () => void;
  briefing: string;
  role: RoleBriefProps;
  agreements: readonly string[];
};

/** The briefing once more, in a window above play: what is going on, her role, and what was agreed. */
export function BriefingAgain({ isOpen, onClose, briefing, role, agreements }: BriefingAgainProps) {
  const { briefing: words, agree } = useText('lobby');
  const { close } = useText('common');
  return (
    <ModalOverlay
      className="again-shade"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="again">
        <Dialog className="again-inside">
          <div className="again-head">
            <Heading slot="title" level={2}>
              {words.badge}
            </Heading>
            <Button className="button" onPress={onClose}>
              <X size={18} aria-hidden /> {close}
            </Button>
          </div>
          <SituationCard briefing={briefing} />
          <RoleBrief {...role} />
          <section className="card brief-card" aria-labelledby="brief-agreed">
            <h2 id="brief-agreed">{agree.agreements}</h2>
            <ul className="again-rules">
              {agreements.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
