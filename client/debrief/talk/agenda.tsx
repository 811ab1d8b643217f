import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import type { AgendaPart } from '../insight/agenda.ts';

type AgendaProps = {
  parts: readonly AgendaPart[];
  /** Ids of the questions that were talked about. */
  done: readonly string[];
  onDone: (done: readonly string[]) => void;
};

/** The questions by lens, to be ticked off. */
export function Agenda({ parts, done, onDone }: AgendaProps) {
  const text = useText('debrief').talk;
  const all = parts.flatMap(({ questions }) => questions.map(({ id }) => id));
  const count = all.filter((id) => done.includes(id)).length;
  return (
    <section className="agenda" aria-labelledby="agenda">
      <div className="agenda-head">
        <h2 id="agenda">{text.questions}</h2>
        {all.length > 0 && <p className="muted only-on-screen">{text.progress(count, all.length)}</p>}
      </div>
      {all.length === 0 && <p className="muted">{text.noQuestions}</p>}
      <div className="agenda-parts">
        {parts.map((part) => (
          <Part key={part.lens} part={part} done={done} onDone={onDone} />
        ))}
      </div>
    </section>
  );
}

function Part({ part: { lens, questions }, done, onDone }: { part: AgendaPart } & Omit<AgendaProps, 'parts'>) {
  const text = useText('debrief').talk;
  const heading = useId();
  return (
    <section className="card agenda-part" aria-labelledby={heading}>
      <h3 id={heading}>{lens}</h3>
      <ol className="plain-list agenda-questions">
        {questions.map(({ id, question, evidence }) => {
          const isDone = done.includes(id);
          return (
            <li key={id} className={isDone ? 'agenda-done' : undefined}>
              <input
                id={`${heading}-${id}`}
                type="checkbox"
                checked={isDone}
                aria-label={text.done(question)}
                onChange={() => onDone(isDone ? done.filter((one) => one !== id) : [...done, id])}
              />
              <div>
                <label className="agenda-question" htmlFor={`${heading}-${id}`}>
                  {question}
                </label>
                {evidence !== '' && (
                  <p className="muted">
                    {text.evidence}: {evidence}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
