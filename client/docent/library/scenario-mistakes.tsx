import { useText } from '../../text/use-text.ts';
import type { ScenarioCardData } from '../api/docent-api.ts';

/** Why a scenario is refused: every mistake with where it is and how to mend it, as far as the server tells. */
export function ScenarioMistakes({ problems }: Pick<ScenarioCardData, 'problems'>) {
  const text = useText('docent').library;
  if (typeof problems === 'number') return <p className="scenario-refusal">{text.problemsElsewhere(problems)}</p>;
  return (
    <div className="scenario-refusal">
      <p>{text.problems}</p>
      <ul>
        {problems.map(({ message, remedy, where }) => (
          <li key={`${where} ${message}`}>
            {where !== undefined && <code>{where} </code>}
            {message} {remedy !== undefined && <span className="muted">{text.remedy(remedy)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
