import { Pencil, X } from 'lucide-react';
import { useId } from 'react';
import type { FindingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import './board-panel.css';

const GROUPS = ['sure', 'assumed', 'rumour'] as const;

type BoardPanelProps = {
  title: string;
  findings: readonly FindingView[];
  /** "10:42" of a moment in exercise time. */
  storyTime: (at: number) => string;
  colourOf: (team: string) => string;
  /** Absent for who only looks. */
  onChange?: ((finding: FindingView) => void) | undefined;
  onRemove?: ((finding: FindingView) => void) | undefined;
};

/** One board: what is sure, what is thought, what goes round; each with where it comes from. */
export function BoardPanel({ title, findings, ...rest }: BoardPanelProps) {
  const text = useText('work').board;
  const id = useId();
  return (
    <section className="card board" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {findings.length === 0 && <p className="muted">{text.empty}</p>}
      <div className="board-groups">
        {GROUPS.map((sureness) => {
          const group = findings.filter((finding) => finding.sureness === sureness);
          if (group.length === 0) return null;
          return (
            <div key={sureness} className={`board-group board-${sureness}`}>
              <h3>
                <span id={`${id}-${sureness}`}>{text.groups[sureness]}</span>{' '}
                <span className="badge">{group.length}</span>
              </h3>
              <ul className="plain-list" aria-labelledby={`${id}-${sureness}`}>
                {group.map((finding) => (
                  <Finding key={finding.id} finding={finding} {...rest} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

type FindingProps = { finding: FindingView } & Omit<BoardPanelProps, 'title' | 'findings'>;

function Finding({ finding, storyTime, colourOf, onChange, onRemove }: FindingProps) {
  const text = useText('work').board;
  return (
    <li className="finding" style={{ borderInlineStartColor: colourOf(finding.team) }}>
      <p>{finding.text}</p>
      <p className="finding-by muted">
        {finding.name}, {storyTime(finding.at)}
        {finding.source !== undefined && (
          <span className="finding-source">{text.from(finding.source, finding.sourceKind)}</span>
        )}
      </p>
      {(onChange || onRemove) && (
        <p className="finding-buttons">
          {onChange && (
            <button
              type="button"
              className="button button-quiet"
              aria-label={text.changeOf(finding.text)}
              onClick={() => onChange(finding)}
            >
              <Pencil size={16} aria-hidden /> {text.change}
            </button>
          )}
          {onRemove && (
            <button
              type="button"
              className="button button-quiet"
              aria-label={text.removeOf(finding.text)}
              onClick={() => onRemove(finding)}
            >
              <X size={16} aria-hidden /> {text.remove}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
