import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import './waiting-panel.css';

/** Something that waits for the docent, in words. */
export type WaitingRow = {
  id: string;
  actor: string;
  name: string;
  team: string;
  sentence: string;
  wait: string;
  /** What happens when nobody does anything. */
  note: string;
  isUrgent: boolean;
  action: string;
  canIgnore: boolean;
};

type WaitingPanelProps = {
  rows: readonly WaitingRow[];
  /** The row that is played now, in the queue of the role-play. */
  current?: string | undefined;
  title: string;
  onPlay: (id: string) => void;
  onIgnore: (id: string) => void;
};

/** Who rings, talks or wrote to an actor, and one button for each. */
export function WaitingPanel({ rows, current, title, onPlay, onIgnore }: WaitingPanelProps) {
  const text = useText('docent').play;
  return (
    <section className="waiting" aria-labelledby="wacht-op-jou">
      <h2 id="wacht-op-jou">
        {title} {rows.length > 0 && <span className="badge">{rows.length}</span>}
      </h2>
      <p className="visually-hidden" role="status">
        {rows.find(({ isUrgent }) => isUrgent)?.sentence}
      </p>
      {rows.length === 0 && <p className="muted">{text.none}</p>}
      <ul className="plain-list waiting-rows">
        {rows.map((row) => (
          <li key={row.id} className={rowClass(row, current)} aria-current={row.id === current || undefined}>
            <Face id={row.actor} name={row.name} size={40} ring="var(--line-strong)" />
            <div className="waiting-what">
              <p>{row.sentence}</p>
              <p className={row.isUrgent ? 'waiting-wait' : 'muted'}>{row.wait}</p>
              {row.note !== '' && <p className="muted">{row.note}</p>}
            </div>
            {row.id !== current && (
              <div className="waiting-actions">
                <button
                  type="button"
                  className={row.isUrgent ? 'button button-primary' : 'button'}
                  aria-label={text.of(row.action, row.name, row.team)}
                  onClick={() => onPlay(row.id)}
                >
                  {row.action}
                </button>
                {row.canIgnore && (
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={text.of(text.ignore, row.name, row.team)}
                    onClick={() => onIgnore(row.id)}
                  >
                    {text.ignore}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rowClass({ id, isUrgent }: WaitingRow, current: string | undefined): string {
  if (id === current) return 'waiting-row waiting-row-current';
  return isUrgent ? 'waiting-row waiting-row-urgent' : 'waiting-row';
}
