import type { FormEvent } from 'react';
import type { Actor } from '../../../shared/scenario/cast.ts';
import type { ItemView } from '../../../shared/view/session-view.ts';
import { useText } from '../../text/use-text.ts';
import { Field } from '../parts/field.tsx';
import './play.css';
import { ReadyLines } from './ready-lines.tsx';

type PlayMailProps = {
  actor: Actor;
  item: ItemView;
  team: string;
  isAnswered: boolean;
  body: string;
  onBody: (body: string) => void;
  onReply: () => void;
};

/** A mail to an actor, and the docent's answer in the actor's name. */
export function PlayMail({ actor, item, team, isAnswered, body, onBody, onReply }: PlayMailProps) {
  const text = useText('docent').play;
  const written = item.content.kind === 'written' ? item.content.written : undefined;

  function onForm(event: FormEvent): void {
    event.preventDefault();
    if (body.trim() !== '') onReply();
  }

  return (
    <section className="play" aria-label={text.conversation}>
      <article className="play-letter">
        <p className="muted">{text.mailFrom(item.from.name, team)}</p>
        <h2>{item.title}</h2>
        <p className="play-letter-text">{written && 'body' in written ? written.body : ''}</p>
        {written && 'forwards' in written && written.forwards && (
          <blockquote className="play-letter-text">
            {written.forwards.title} ({written.forwards.from}): {written.forwards.text}
          </blockquote>
        )}
      </article>
      {isAnswered && <p role="status">{text.replied}</p>}
      <ReadyLines
        lines={actor.script.lines}
        isDisabled={false}
        onLine={(line) => onBody(body.trim() === '' ? line : `${body.trimEnd()} ${line}`)}
      />
      <form className="play-answer" onSubmit={onForm}>
        <Field label={text.replyAs(actor.name)}>
          {(ids) => (
            <textarea
              {...ids}
              className="textarea"
              rows={6}
              maxLength={4000}
              value={body}
              onChange={(event) => onBody(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button button-primary" disabled={body.trim() === ''}>
          {text.reply}
        </button>
      </form>
    </section>
  );
}
