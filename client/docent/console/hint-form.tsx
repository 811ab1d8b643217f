import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { SelectField } from '../parts/select-field.tsx';
import { WriteForm } from './write-form.tsx';

const LEVELS = ['light', 'middle', 'strong'] as const;

export type TeamChoice = { id: string; name: string };

type HintFormProps = {
  teams: readonly TeamChoice[];
  /** The team that is meant; empty: all. */
  team: string;
  /** What this team was asked for and has not done, the latest first. */
  openActionsOf: (team: string) => readonly string[];
  onSend: (team: string, body: string) => void;
  onCancel: () => void;
};

/** A hint as a card, in three strengths: a question, a direction, or the thing itself. */
export function HintForm({ teams, team, openActionsOf, onSend, onCancel }: HintFormProps) {
  const text = useText('docent').intervene.forms;
  const [to, setTo] = useState(team);
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('light');
  const [body, setBody] = useState('');
  const actions = openActionsOf(to).slice(0, 2);
  const lines = {
    light: text.lightHints,
    middle: text.middleHints,
    strong: actions.length > 0 ? actions.map(text.strongHint) : [text.strongNone],
  };
  return (
    <WriteForm
      intro={text.hintIntro}
      body={body}
      onBody={setBody}
      lines={lines[level]}
      send={text.send}
      onSend={() => onSend(to, body.trim())}
      onCancel={onCancel}
    >
      <SelectField
        label={text.to}
        value={to}
        onChange={setTo}
        options={[{ value: '', label: text.all }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <fieldset className="write-levels" aria-label={text.level}>
        <span className="field-label">{text.level}</span>
        <div className="write-level-names">
          {LEVELS.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={one === level}
              onClick={() => setLevel(one)}
            >
              {text.levels[one]}
            </button>
          ))}
        </div>
      </fieldset>
    </WriteForm>
  );
}
