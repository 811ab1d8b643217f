import { Check } from 'lucide-react';
import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { withoutName } from '../../text/without-name.ts';
import type { QuestionLine } from '../insight/press-course.ts';

type PressQuestionsProps = {
  questions: readonly QuestionLine[];
  teamName: (team: string) => string;
  /** `wait`: while play stands still. `no`: before and after the press conference, only to read. */
  canAsk: 'yes' | 'wait' | 'no';
  onAsk: (question: QuestionLine['question']) => void;
};

/** The questions the author wrote, with how sharp they are and what a good answer has. */
export function PressQuestions({ questions, canAsk, ...rest }: PressQuestionsProps) {
  const text = useText('docent').press;
  const id = useId();
  return (
    <section className="press-part" aria-labelledby={id}>
      <h3 id={id}>{text.questions}</h3>
      {canAsk !== 'no' && <p className="muted">{canAsk === 'wait' ? text.questionsWait : text.questionsHint}</p>}
      <ol className="plain-list press-questions">
        {questions.map((line) => (
          <Row key={line.question.id} line={line} canAsk={canAsk} {...rest} />
        ))}
      </ol>
    </section>
  );
}

function Row({ line, teamName, canAsk, onAsk }: { line: QuestionLine } & Omit<PressQuestionsProps, 'questions'>) {
  const text = useText('docent').press;
  const { question, from, isAsked } = line;
  const action = isAsked ? text.again : text.ask;
  return (
    <li className={isAsked ? 'press-question-row press-asked' : 'press-question-row'}>
      <p className="muted">
        {from}
        {question.team !== undefined && `, ${text.to(teamName(question.team))}`} ·{' '}
        <span className={`press-sharp press-sharp-${question.sharp}`}>{text.sharp[question.sharp]}</span>
        {isAsked && (
          <span className="press-was-asked">
            <Check size={15} aria-hidden /> {text.asked}
          </span>
        )}
      </p>
      <p>{withoutName(question.text, from)}</p>
      <div className="press-row-foot">
        {question.note === '' ? (
          <span />
        ) : (
          <details className="press-good">
            <summary>{text.good}</summary>
            <p>{question.note}</p>
          </details>
        )}
        {canAsk !== 'no' && (
          <button
            type="button"
            className={isAsked ? 'button button-quiet' : 'button'}
            disabled={canAsk === 'wait'}
            aria-label={text.of(action, question.text)}
            onClick={() => onAsk(question)}
          >
            {action}
          </button>
        )}
      </div>
    </li>
  );
}
