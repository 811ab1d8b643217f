import { useText } from '../../text/use-text.ts';
import type { ScenarioCardData } from '../api/docent-api.ts';

/** Why a scenario is refused: what is wrong, where it stands, and how to mend it. */
export function ScenarioMistakes({ problems, mistakes }: Pick<ScenarioCardData, 'problems' | 'mistakes'>) {
  const text = useText('docent').library;
  return (
    <div className="scenario-refusal">
      <p>{text.problems}</p>
      <ul>
        {mistakes.map(({ where, message, remedy }) => (
          <li key={`${where} ${message}`}>
            <code>{where}</code> {message} <span className="muted">{text.remedy(remedy)}</span>
          </li>
        ))}
      </ul>
      {problems > mistakes.length && <p>{text.problemsElsewhere(problems - mistakes.length)}</p>}
    </div>
  );
}
