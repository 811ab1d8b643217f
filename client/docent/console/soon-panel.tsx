import { ListOrdered } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import './soon-panel.css';

/** One inject that is about to come, in words; `left` on the docent's own watch, at the speed of now. */
export type SoonItem = { id: string; title: string; time: string; left: string; to: string; why?: string | undefined };

type SoonPanelProps = {
  items: readonly SoonItem[];
  held: number;
  onNow: (item: SoonItem) => void;
  onLater: (item: SoonItem) => void;
  onSkip: (item: SoonItem) => void;
  /** Opens the whole MSEL; `held`: at what is held. */
  onWhole: (held: boolean) => void;
};

/** The next injects, what brings them, and what can be done about it. */
export function SoonPanel({ items, held, onNow, onLater, onSkip, onWhole }: SoonPanelProps) {
  const text = useText('docent').control.soon;
  return (
    <section className="soon" aria-labelledby="straks">
      <div className="soon-head">
        <h2 id="straks">{text.title}</h2>
        <button type="button" className="button button-quiet" onClick={() => onWhole(false)}>
          <ListOrdered size={18} aria-hidden />
          {text.whole}
        </button>
      </div>
      {items.length === 0 && <p className="muted">{text.none}</p>}
      <ol className="plain-list soon-list">
        {items.map((item, index) => (
          <li key={item.id} className={index === 0 ? 'soon-item soon-next' : 'soon-item'}>
            <p className="soon-time">
              {item.time}
              <span className="muted">{text.in(item.left)}</span>
            </p>
            <div className="soon-what">
              <h3>{item.title}</h3>
              <p className="soon-why">{[text.to(item.to), item.why].filter((part) => part !== undefined).join(', ')}</p>
            </div>
            <div className="soon-actions">
              <button type="button" className="button" aria-label={text.nowOf(item.title)} onClick={() => onNow(item)}>
                {text.now}
              </button>
              <button
                type="button"
                className="button"
                aria-label={text.laterOf(item.title)}
                onClick={() => onLater(item)}
              >
                {text.later}
              </button>
              <button
                type="button"
                className="button"
                aria-label={text.skipOf(item.title)}
                onClick={() => onSkip(item)}
              >
                {text.skip}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {held > 0 && (
        <button type="button" className="button soon-held" onClick={() => onWhole(true)}>
          {text.held(held)}
        </button>
      )}
    </section>
  );
}
