import type { FormView, PressView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { postPath } from '../where.ts';

/** The line that the teams agreed on: the form that belongs to this press conference; nothing when none does. */
export function PressLineForm({ press: { line } }: { press: Pick<PressView, 'line'> }) {
  const text = useText('work').press;
  const { view, me } = usePlay();
  if (line === undefined) return null;
  const paper = view.forms.find(({ form, team }) => form === line && (team ?? me.team) === me.team);
  return (
    <section className="card" aria-labelledby="press-line">
      <h2 id="press-line">{text.line}</h2>
      {paper?.outcome?.kind === 'submitted' ? (
        <Agreed paper={paper} />
      ) : (
        <>
          <p className="muted">{text.noLine}</p>
          {paper && paper.outcome === undefined && (
            <p>
              <a href={`#${postPath(`form-${paper.form}`)}`}>{text.toLine(paper.title)}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Agreed({ paper: { fields, values } }: { paper: FormView }) {
  return (
    <dl className="form-filled">
      {fields.map(({ id, label, options }) => {
        const value = values[id] ?? '';
        if (value === '') return null;
        return (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{options.find((option) => option.id === value)?.label ?? value}</dd>
          </div>
        );
      })}
    </dl>
  );
}
