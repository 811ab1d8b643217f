import type { FormView } from '../../../shared/view/story-view.ts';
import { type StoryClock, toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { PaperLine } from '../insight/papers.ts';
import './paper-card.css';

type PaperCardProps = {
  line: PaperLine;
  /** Whose it is, in words. */
  team: string;
  colour: string | undefined;
  now: number;
  story: StoryClock;
  /** Show what it says at once, as on paper. */
  isWhole?: boolean;
};

/** A form of a team: how it stands, and on request what it says and what it scored. */
export function PaperCard({ line, team, colour, now, story, isWhole = false }: PaperCardProps) {
  const text = useText('docent').work;
  const { paper, fields, points } = line;
  const { score, outcome } = paper;
  return (
    <article
      className="form-card"
      style={{ borderInlineStartColor: colour ?? 'var(--line-strong)' }}
      aria-label={text.of(paper.title, team)}
    >
      <div className="form-card-head">
        <h4>{team}</h4>
        {score && <Score score={score} />}
      </div>
      <p className={outcome?.kind === 'expired' ? 'paper-state paper-expired' : 'paper-state'}>
        {stateWords(line, { now, story, text })}
      </p>
      <details className="paper-more" open={isWhole}>
        <summary>
          {text.content}
          <span className="visually-hidden">: {text.of(paper.title, team)}</span>
        </summary>
        <dl className="paper-fields">
          {fields.map(({ id: field, label, value, writer }) => (
            <div key={field}>
              <dt>
                {label}
                {writer !== undefined && <span className="muted"> ({text.writer(writer)})</span>}
              </dt>
              <dd>{value === '' ? <span className="muted">{text.empty}</span> : value}</dd>
            </div>
          ))}
        </dl>
        {points.length > 0 && (
          <>
            <h5>{text.points}</h5>
            <ul className="plain-list paper-points">
              {points.map(({ criterion, label, points: got }) => (
                <li key={criterion}>
                  <span>{label}</span> <strong>{got}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <Examples line={line} />
    </article>
  );
}

/** What the author calls good answers, apart from what the team wrote; players and their records have none. */
function Examples({ line: { paper, fields } }: Pick<PaperCardProps, 'line'>) {
  const text = useText('docent').work;
  const examples = fields.filter(({ example }) => example !== undefined);
  if (examples.length === 0) return null;
  return (
    <details className="paper-more paper-examples">
      <summary>
        {text.examples}
        <span className="visually-hidden">: {paper.title}</span>
      </summary>
      <dl className="paper-fields">
        {examples.map(({ id, label, example }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{example}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The outcome in the author's words; the number only where something was counted. */
function Score({ score: { score, points, outcome } }: { score: NonNullable<FormView['score']> }) {
  const text = useText('docent').work;
  const counted = points.length > 0 ? text.score(score) : '';
  const words = [counted, outcome ?? ''].filter((part) => part !== '').join(': ');
  return words === '' ? null : <span className="tag">{words}</span>;
}

type Frame = { now: number; story: StoryClock; text: ReturnType<typeof useText<'docent'>>['work'] };

function stateWords({ paper, filled, fields }: PaperLine, { now, story, text }: Frame): string {
  const { outcome, closes } = paper;
  if (outcome?.kind === 'submitted') return text.state.submitted(outcome.name, toStoryTime(outcome.at, story));
  if (outcome?.kind === 'expired') return text.state.expired(toStoryTime(outcome.at, story));
  const parts = [
    text.state.open(filled, fields.length),
    closes === undefined ? '' : text.state.closes(toMinutesSeconds(closes - now)),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
