import { type FormEvent, useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { Field } from '../parts/field.tsx';
import { SelectField } from '../parts/select-field.tsx';

export type OwnQuestionDraft = { actor: string; text: string };

type OwnQuestionProps = {
  actors: readonly { id: string; name: string }[];
  draft: OwnQuestionDraft;
  onDraft: (draft: OwnQuestionDraft) => void;
  onAsk: () => void;
};

/** A question in the docent's own words, in the name of a journalist. */
export function OwnQuestion({ actors, draft, onDraft, onAsk }: OwnQuestionProps) {
  const text = useText('docent').press;
  const id = useId();

  function onForm(event: FormEvent): void {
    event.preventDefault();
    if (draft.text.trim() !== '') onAsk();
  }

  return (
    <section className="press-part" aria-labelledby={id}>
      <h3 id={id}>{text.own}</h3>
      <form className="press-own-form" onSubmit={onForm}>
        <SelectField
          label={text.as}
          value={draft.actor}
          options={actors.map(({ id: actor, name }) => ({ value: actor, label: name }))}
          onChange={(actor) => onDraft({ ...draft, actor })}
        />
        <Field label={text.words}>
          {(ids) => (
            <textarea
              {...ids}
              className="textarea"
              rows={2}
              maxLength={600}
              value={draft.text}
              onChange={(event) => onDraft({ ...draft, text: event.target.value })}
            />
          )}
        </Field>
        <button type="submit" className="button" disabled={draft.text.trim() === ''}>
          {text.askOwn}
        </button>
      </form>
    </section>
  );
}
