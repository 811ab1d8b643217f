import { useId, useState } from 'react';
import type { FindingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import './board-list.css';

type BoardListProps = {
  title: string;
  findings: readonly FindingView[];
  storyTime: (at: number) => string;
  colourOf: (team: string) => string;
};

/** What one sees of a board at a glance; paper shows all of it. */
const SHOWN = 6;

/** A board as it grew, the latest on top: every note with when and by whom it was put there, how sure it is and where it came from. */
export function BoardList({ title, findings, storyTime, colourOf }: BoardListProps) {
  const text = useText('work').board;
  const { older } = useText('common');
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const latestFirst = findings.toReversed();
  const hidden = isWhole ? 0 : Math.max(0, findings.length - SHOWN);
  return (
    <section className="card board-list" aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span> {findings.length > 0 && <span className="badge">{findings.length}</span>}
      </h3>
      {findings.length === 0 && <p className="muted">{text.empty}</p>}
      <ol className="plain-list">
        {latestFirst.map((finding, place) => (
          <li
            key={finding.id}
            className={noteClass(finding, hidden > 0 && place >= SHOWN)}
            style={{ borderInlineStartColor: colourOf(finding.team) }}
          >
            <p>{finding.text}</p>
            <p className="muted">
              <strong>{text.sureness[finding.sureness]}</strong> · {finding.name}, {storyTime(finding.at)}
              {finding.source !== undefined && ` · ${text.from(finding.source, finding.sourceKind)}`}
            </p>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className="button button-quiet board-older" onClick={() => setIsWhole(true)}>
          {older(hidden)}
        </button>
      )}
    </section>
  );
}

function noteClass({ sureness }: FindingView, isFolded: boolean): string {
  const own = `board-note board-note-${sureness}`;
  return isFolded ? `${own} board-note-folded` : own;
}
