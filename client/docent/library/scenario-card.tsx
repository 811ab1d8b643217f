import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import type { OpeningChoice, ScenarioCardData } from '../api/docent-api.ts';
import { VoicesButton } from '../voices/voices-button.tsx';
import { HowToPlay } from './how-to-play.tsx';
import './scenario-card.css';
import { ScenarioMistakes } from './scenario-mistakes.tsx';
import { scenarioPicture } from './scenario-picture.ts';
import { useOpeningChoice } from './use-opening-choice.ts';

type ScenarioCardProps = {
  scenario: ScenarioCardData;
  /** A session is being opened: no second one meanwhile. */
  isBusy: boolean;
  onStart: (choice: OpeningChoice) => void;
  onTry: (choice: OpeningChoice) => void;
};

const MINUTE = 60_000;

/** One scenario of the library: what it is about, and the two ways to begin. */
export function ScenarioCard({ scenario, isBusy, onStart, onTry }: ScenarioCardProps) {
  const text = useText('docent').library;
  const heading = useId();
  const picture = scenarioPicture(scenario.id);
  const { choice, choose } = useOpeningChoice(scenario);
  return (
    <article className="scenario-card" aria-labelledby={heading}>
      <div className="scenario-picture">
        <img className={`scenario-view scenario-view-${picture.place}`} src={picture.url} alt="" loading="lazy" />
      </div>
      <div className="scenario-body">
        <div className="scenario-head">
          <h2 id={heading}>{scenario.title}</h2>
          <span className={scenario.problems === 0 ? 'scenario-state' : 'scenario-state scenario-state-refused'}>
            {scenario.problems === 0 ? text.ready : text.refused(scenario.problems)}
          </span>
        </div>
        <p className="muted">
          {text.facts(Math.round(scenario.duration / MINUTE), scenario.seats, scenario.teams)}
          {` · ${text.languages[scenario.language]} · ${text.version(scenario.version)}`}
        </p>
        <p>{scenario.summary}</p>
        {scenario.problems === 0 ? (
          <>
            <HowToPlay scenario={scenario} choice={choice} onChoice={choose} />
            <div className="scenario-actions">
              <button
                type="button"
                className="button button-primary"
                disabled={isBusy}
                aria-label={text.startOf(scenario.title)}
                onClick={() => onStart(choice)}
              >
                {text.start}
              </button>
              <button
                type="button"
                className="button"
                disabled={isBusy}
                aria-label={text.tryAloneOf(scenario.title)}
                onClick={() => onTry(choice)}
              >
                {text.tryAlone}
              </button>
              <VoicesButton scenario={scenario} />
              <span className="muted">{text.tryHint}</span>
            </div>
          </>
        ) : (
          <ScenarioMistakes problems={scenario.problems} mistakes={scenario.mistakes} />
        )}
        <Goals goals={scenario.objectives} />
      </div>
    </article>
  );
}

function Goals({ goals }: { goals: readonly string[] }) {
  const text = useText('docent').library;
  if (goals.length === 0) return null;
  return (
    <div className="scenario-goals">
      <h3>{text.goals}</h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
    </div>
  );
}
