import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { readRoster } from '../insight/roster.ts';
import { Roster } from '../lobby/roster.tsx';
import { Alert } from '../parts/alert.tsx';
import { ModalBox } from '../parts/modal-box.tsx';
import { JoinCard } from './join-card.tsx';
import './participants.css';
import { useRegie } from './regie-context.ts';
import { useBots } from './use-bots.ts';

/** Who takes part, during play: somebody late gets a bot's seat or a free one, somebody gone can be taken off. */
export function Participants({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { control, lobby, intervene } = useText('docent');
  const { scenario, interventions } = useRegie();
  const { view, joiners } = useSession();
  const bots = useBots();
  const canJoin = view.phase === 'running' || view.phase === 'paused';
  return (
    <ModalBox title={control.participants} isOpen={isOpen} onClose={onClose} kind="drawer">
      <div className="participants-top">
        {canJoin && <JoinCard />}
        <div className="modal-actions">
          <button type="button" className="button" disabled={bots.isBusy} onClick={() => bots.add()}>
            {lobby.fillBots}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {control.close}
          </button>
        </div>
      </div>
      <div>
        <Alert text={bots.refusal} />
        <Roster
          rosters={readRoster(view, scenario, joiners)}
          canMove={false}
          onMove={() => undefined}
          onRemove={(person) => {
            if (person.bot) return bots.drop([person.id]);
            const done = intervene.done.remove(person.name);
            void interventions.intervene({ type: 'RemovePlayer', player: person.id }, done);
          }}
        />
      </div>
    </ModalBox>
  );
}
