import { useText } from '../../text/use-text.ts';
import type { Missing } from '../insight/missing.ts';
import { Alert } from '../parts/alert.tsx';
import { sayKind } from '../parts/say-kind.ts';
import { ToastSlot } from '../parts/toast-slot.tsx';
import './lobby-panel.css';
import type { PersonView } from '../../../shared/view/session-view.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import type { TeamRoster } from '../insight/roster.ts';
import { PinCard } from './pin-card.tsx';
import { Roster } from './roster.tsx';

export type LobbyPanelProps = {
  /** Empty until it is known. */
  pin: string;
  link: string;
  rosters: readonly TeamRoster[];
  missing: readonly Missing[];
  /** Bots are on their way in or out. */
  isBusy: boolean;
  refusal: string | undefined;
  onMove: (player: PlayerId, seat: Slug) => void;
  onRemove: (person: PersonView) => void;
  /** `count` bots, or as many as there are free seats. */
  onAddBots: (count?: number) => void;
  onDropBots: () => void;
  onStart: () => void;
};

/** Before play: how people come in, where they sit, and the start. */
export function LobbyPanel(props: LobbyPanelProps) {
  const { rosters, missing, isBusy, onAddBots, onDropBots } = props;
  const text = useText('docent').lobby;
  const seats = rosters.flatMap((roster) => roster.seats);
  const bots = seats.filter(({ person }) => person?.bot).length;
  const isFull = seats.every(({ person }) => person);
  return (
    <div className="lobby">
      <div className="lobby-side">{props.pin !== '' && <PinCard pin={props.pin} link={props.link} />}</div>
      <section className="lobby-roster" aria-labelledby="wie-zit-waar">
        <div className="lobby-head">
          <h2 id="wie-zit-waar">{text.roster}</h2>
          <fieldset className="lobby-bots" aria-label={text.bots}>
            <button type="button" className="button" disabled={isBusy || isFull} onClick={() => onAddBots()}>
              {text.fillBots}
            </button>
            <button type="button" className="button" disabled={isBusy || isFull} onClick={() => onAddBots(1)}>
              {text.oneBot}
            </button>
            {bots > 0 && (
              <button type="button" className="button" disabled={isBusy} onClick={onDropBots}>
                {text.dropBots(bots)}
              </button>
            )}
          </fieldset>
        </div>
        <div className="lobby-note">
          <p className="muted">{text.rosterHint}</p>
          <ToastSlot />
        </div>
        <Alert text={props.refusal} />
        <Roster rosters={rosters} canMove onMove={props.onMove} onRemove={props.onRemove} />
      </section>
      <section className="lobby-start card" aria-label={text.start}>
        <ul className="plain-list lobby-missing" aria-live="polite">
          {missing.length === 0 ? (
            <li className="lobby-set">{text.allSet}</li>
          ) : (
            missing.map((one) => {
              const words = sayKind(text.missing, one);
              return <li key={words}>{words}</li>;
            })
          )}
        </ul>
        <div className="lobby-go">
          <button
            type="button"
            className="button button-primary lobby-button"
            disabled={missing.some(({ kind }) => kind === 'nobody')}
            onClick={props.onStart}
          >
            {text.start}
          </button>
          <span className="muted">{text.startHint}</span>
        </div>
      </section>
    </div>
  );
}
