import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';

/** The line that the teams agreed on for the press: the joint form that was handed in last. */
export function PressLineForm() {
  const text = useText('work').press;
  const { view } = usePlay();
  const line = view.forms.findLast(({ team, outcome }) => team === undefined && outcome?.kind === 'submitted');
  return (
    <section className="card" aria-labelledby="press-line">
      <h2 id="press-line">{text.line}</h2>
      {line ? (
        <dl className="form-filled">
          {line.fields.map(({ id, label }) => {
            const value = line.values[id] ?? '';
            if (value === '') return null;
            return (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <p className="muted">{text.noLine}</p>
      )}
    </section>
  );
}
