import type { ReactNode, Ref } from 'react';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import './reader.css';

export type ReaderProps = {
  title: string;
  /** Absent for papers of the organisation itself. */
  from?: { name: string; post: string; face: string } | undefined;
  /** "E-mail, vandaag 10:41". */
  when: string;
  /** Names it was sent to, when that says something. */
  to?: string | undefined;
  answerTo?: { title: string; href: string } | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  isRecalled?: boolean;
  children: ReactNode;
};

/** One thing that is being read: who it is from, when it came, what it says. */
export function Reader({ title, from, when, to, answerTo, headingRef, isRecalled = false, children }: ReaderProps) {
  const desk = useText('desk');
  return (
    <article className="reader" aria-labelledby="reader-title">
      <h2 className="reader-title" id="reader-title" ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <div className="reader-from">
        {from && <Face id={from.face} name={from.name} size={52} />}
        <div>
          {from && (
            <p className="reader-name">
              <span className="visually-hidden">{desk.from('')}</span>
              {from.name} <span className="reader-post">{from.post}</span>
            </p>
          )}
          <p className="muted">{when}</p>
          {to !== undefined && <p className="muted">{desk.to(to)}</p>}
          {answerTo && (
            <p className="muted">
              <a href={answerTo.href}>{desk.answerTo(answerTo.title)}</a>
            </p>
          )}
        </div>
      </div>
      {isRecalled ? <p className="refusal">{desk.recalled}</p> : children}
    </article>
  );
}
