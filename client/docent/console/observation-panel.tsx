import { type FormEvent, type RefObject, useId } from 'react';
import { useText } from '../../text/use-text.ts';
import './observation-panel.css';
import type { TeamChoice } from './hint-form.tsx';

export type ObservationDraft = { text: string; team: string };

type ObservationPanelProps = {
  teams: readonly TeamChoice[];
  draft: ObservationDraft;
  onDraft: (draft: ObservationDraft) => void;
  onSave: () => void;
  /** The key O brings the docent here. */
  field: RefObject<HTMLInputElement | null>;
  hasShortcut: boolean;
};

/** A dated note in one line, for the debrief. */
export function ObservationPanel({ teams, draft, onDraft, onSave, field, hasShortcut }: ObservationPanelProps) {
  const text = useText('docent').control.observation;
  const id = useId();

  function onForm(event: FormEvent): void {
    event.preventDefault();
    if (draft.text.trim() !== '') onSave();
  }

  return (
    <section className="observation" aria-labelledby={id}>
      <h2 id={id}>
        {text.title}{' '}
        {hasShortcut && (
          <span className="key" aria-hidden="true">
            {text.key}
          </span>
        )}
      </h2>
      <form className="observation-form" onSubmit={onForm}>
        <label className="visually-hidden" htmlFor={`${id}-text`}>
          {text.label}
        </label>
        <input
          ref={field}
          id={`${id}-text`}
          className="input"
          maxLength={600}
          placeholder={text.label}
          aria-describedby={`${id}-hint`}
          aria-keyshortcuts={hasShortcut ? 'O' : undefined}
          value={draft.text}
          onChange={(event) => onDraft({ ...draft, text: event.target.value })}
        />
        <label className="visually-hidden" htmlFor={`${id}-team`}>
          {text.team}
        </label>
        <select
          id={`${id}-team`}
          className="input"
          value={draft.team}
          onChange={(event) => onDraft({ ...draft, team: event.target.value })}
        >
          <option value="">{text.wholeGroup}</option>
          {teams.map(({ id: team, name }) => (
            <option key={team} value={team}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {text.save}
        </button>
      </form>
      <p className="muted" id={`${id}-hint`}>
        {text.hint}
      </p>
    </section>
  );
}
