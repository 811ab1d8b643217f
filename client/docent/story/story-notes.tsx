import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import './story.css';

/** Something that happened in the story, in a sentence. `key` tells lines of one moment apart. */
export type StoryNote = { key: string; time: string; text: string };

type StoryNotesProps = { title: string; none: string; notes: readonly StoryNote[] };

function Notes({ title, none, notes }: StoryNotesProps) {
  const id = useId();
  return (
    <section className="story-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {notes.length === 0 && <p className="muted">{none}</p>}
      <ol className="plain-list story-notes">
        {notes.map(({ key, time, text }) => (
          <li key={key}>
            <time>{time}</time> <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was asked of whom, and what the answer was; the latest first. */
export function ConsentsList({ notes }: { notes: readonly StoryNote[] }) {
  const text = useText('docent').story;
  return <Notes title={text.consents} none={text.noConsents} notes={notes} />;
}

/** The rules of the story that became so, in the author's words; the latest first. */
export function RulesList({ notes }: { notes: readonly StoryNote[] }) {
  const text = useText('docent').story;
  return <Notes title={text.rules} none={text.noRules} notes={notes} />;
}
