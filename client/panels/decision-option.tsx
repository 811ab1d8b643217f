import type { DecisionView } from '../../shared/view/session-view.ts';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';

type Option = DecisionView['options'][number];
type Voter = { player: string; name: string; face: string };

type OptionProps = {
  letter: string;
  option: Option;
  voters: readonly Voter[];
  mine: boolean;
  /** Absent where voting is over or a record is shown. */
  onVote?: ((option: string) => void) | undefined;
};

/** One option on the table: what speaks for and against, and who would choose it. */
export function DecisionOption({ letter, option, voters, mine, onVote }: OptionProps) {
  const text = useText('decisions');
  return (
    <li className={mine ? 'decision-option decision-option-mine' : 'decision-option'}>
      <h3>
        <span className="badge" aria-hidden="true">
          {letter}
        </span>{' '}
        {option.label}
      </h3>
      <Arguments heading={text.pro} kind="pro" sentences={option.pro} />
      <Arguments heading={text.con} kind="con" sentences={option.con} />
      <p className="decision-voters">
        {voters.map(({ player, face, name }) => (
          <Face key={player} id={face} name={name} size={36} />
        ))}
        <span className="muted">{text.votes(voters.map(({ name }) => name))}</span>
      </p>
      {onVote && (
        <button
          type="button"
          className={mine ? 'button button-primary' : 'button'}
          aria-pressed={mine}
          aria-label={`${mine ? text.chosen : text.choose}: ${option.label}`}
          onClick={() => onVote(option.id)}
        >
          {mine ? text.chosen : text.choose}
        </button>
      )}
    </li>
  );
}

function Arguments({ heading, kind, sentences }: { heading: string; kind: 'pro' | 'con'; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <h4 className={`decision-${kind}`}>{heading}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
