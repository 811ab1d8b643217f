import { type FormEvent, type Ref, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { Refusal } from './refusal.tsx';
import './notes.css';

export type NoteLine = { id: string; name: string; text: string; time: string };

type NotesProps = {
  notes: readonly NoteLine[];
  draft: string;
  onDraft: (text: string) => void;
  onAdd: () => void;
  isBusy: boolean;
  canWrite: boolean;
  refusal: string | undefined;
  fieldRef?: Ref<HTMLTextAreaElement>;
};

/** What the team wrote beside an item, and a field for one's own. */
export function Notes({ notes, draft, onDraft, onAdd, isBusy, canWrite, refusal, fieldRef }: NotesProps) {
  const { notes: text } = useText('desk');
  const id = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    onAdd();
  }
  return (
    <section className="notes card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {text.title} <span className="notes-who">({text.who})</span>
      </h3>
      {notes.length > 0 && (
        <ul className="plain-list notes-list">
          {notes.map((note) => (
            <li key={note.id}>
              <strong>{note.name}</strong> <span className="muted">{note.time}</span>
              <p>{note.text}</p>
            </li>
          ))}
        </ul>
      )}
      {canWrite && (
        <form onSubmit={submit} className="field">
          <label htmlFor={id}>{text.label}</label>
          <textarea
            ref={fieldRef}
            id={id}
            className="textarea"
            rows={2}
            maxLength={600}
            value={draft}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onDraft(event.target.value)}
          />
          <p className="field-hint" id={`${id}-hint`}>
            {text.hint}
          </p>
          <Refusal text={refusal} />
          <button type="submit" className="button notes-add" disabled={isBusy || draft.trim() === ''}>
            {text.add}
          </button>
        </form>
      )}
    </section>
  );
}
