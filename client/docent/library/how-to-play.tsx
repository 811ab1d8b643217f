import { levelsIn } from '../../../shared/vocabulary/play-language.ts';
import { useText } from '../../text/use-text.ts';
import type { OpeningChoice, ScenarioCardData } from '../api/docent-api.ts';
import { SelectField } from '../parts/select-field.tsx';
import './how-to-play.css';

type HowToPlayProps = {
  scenario: ScenarioCardData;
  choice: OpeningChoice;
  onChoice: (choice: OpeningChoice) => void;
};

/** The level and the language of a session, where the scenario offers more than one. */
export function HowToPlay({ scenario, choice, onChoice }: HowToPlayProps) {
  const text = useText('docent').library;
  const { languages } = scenario;
  const levels = levelsIn(scenario.levels, choice.language ?? scenario.language);
  const chosen = levels.find(({ level }) => level === choice.level);
  if (scenario.levels.length === 0 && languages.length < 2) return null;
  return (
    <fieldset className="how-to-play" aria-label={text.howOf(scenario.title)}>
      {levels.length > 0 && (
        <SelectField
          label={text.level}
          value={String(choice.level)}
          options={levels.map(({ level, name }) => ({ value: String(level), label: text.levelName(level, name) }))}
          onChange={(level) => onChoice({ ...choice, level: Number(level) })}
        />
      )}
      {languages.length > 1 && (
        <SelectField
          label={text.language}
          value={choice.language ?? scenario.language}
          options={languages.map((one) => ({ value: one, label: text.languages[one] }))}
          onChange={(next) => onChoice({ ...choice, language: languages.find((one) => one === next) ?? 'nl' })}
        />
      )}
      {chosen && <p className="muted how-to-play-level">{chosen.description}</p>}
    </fieldset>
  );
}
