import { Mic } from 'lucide-react';
import type { FormEvent } from 'react';
import type { PressLine, PressView } from '../../../shared/view/story-view.ts';
import { toTimeLeft } from '../../../shared/vocabulary/story-time.ts';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import { withoutName } from '../../text/without-name.ts';
import { Refusal } from '../refusal.tsx';
import { WordsField } from '../words-field.tsx';
import './press-panel.css';

type PressPanelProps = {
  press: PressView;
  /** Exercise time in ms. */
  now: number;
  placeName: string;
  teamName: (team: string) => string;
  faceOf: (line: { player?: string; actor?: string }) => string;
  /** What this person can do: speak, step forward, go there first, or only look. */
  part: 'speaker' | 'there' | 'full' | 'elsewhere' | 'watching';
  draft: string;
  isBusy: boolean;
  refusal: string | undefined;
  onDraft: (text: string) => void;
  onSay: () => void;
  onTake: () => void;
  onLeave: () => void;
};

/** The press conference: the question that stands, who is behind the microphones, and the own words. */
export function PressPanel(props: PressPanelProps) {
  const { press, now, placeName } = props;
  const text = useText('work').press;
  const asked = press.lines.findLast((line) => line.kind === 'question');
  const said = press.lines.findLast((line) => line.kind === 'answer');
  return (
    <section className="press" aria-label={press.title}>
      <div className="press-stage on-dark">
        <p className="press-where">
          {placeName}
          {press.closed === undefined && <> · {text.left(toTimeLeft(press.until - now))}</>}
        </p>
        <Podium {...props} />
        {said?.kind === 'answer' && <p className="press-caption">“{said.text}”</p>}
      </div>
      <div className="press-question" aria-live="polite">
        <h2>{asked && press.closed === undefined ? text.question : press.chair.name}</h2>
        {press.closed ? (
          <p>{press.closed.thanks || text.over}</p>
        ) : asked ? (
          <Question line={asked} {...props} />
        ) : (
          <p>{press.welcome}</p>
        )}
      </div>
      {press.closed === undefined && <OwnPart {...props} />}
    </section>
  );
}

function Podium({ press, faceOf }: PressPanelProps) {
  const text = useText('work').press;
  return (
    <div className="press-podium">
      <h2 className="visually-hidden">{text.speakers}</h2>
      {press.speakers.length === 0 && <p>{text.nobody}</p>}
      <ul className="plain-list press-speakers">
        {press.speakers.map(({ player, name }) => (
          <li key={player}>
            <Face id={faceOf({ player })} size={96} />
            <span>
              <Mic size={16} aria-hidden /> {name}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ line, press, teamName }: { line: PressLine } & Pick<PressPanelProps, 'press' | 'teamName'>) {
  const text = useText('work').press;
  if (line.kind !== 'question') return null;
  const who = [
    // Journalists say their name themselves when they begin.
    line.text.startsWith(line.from.name) ? undefined : line.from.name,
    line.followUp ? text.followUp : undefined,
    line.team && text.toTeam(teamName(line.team)),
  ];
  return (
    <>
      {line.followUp && <First lines={press.lines} />}
      {who.some(Boolean) && <p className="muted">{who.filter(Boolean).join(', ')}</p>}
      <blockquote>{line.text}</blockquote>
    </>
  );
}

/** What is asked on about: who asks on leaves that out. */
function First({ lines }: Pick<PressView, 'lines'>) {
  const text = useText('work').press;
  const first = lines.findLast((line) => line.kind === 'question' && !line.followUp);
  if (first?.kind !== 'question') return null;
  return <p className="muted">{text.first(withoutName(first.text, first.from.name))}</p>;
}

function OwnPart({ part, draft, isBusy, refusal, onDraft, onSay, onTake, onLeave, placeName }: PressPanelProps) {
  const text = useText('work').press;
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSay();
  }
  if (part === 'watching') return null;
  if (part === 'elsewhere') {
    return (
      <p className="press-own">
        {text.goThere(placeName)} <a href="#/kaart">{text.toMap}</a>
      </p>
    );
  }
  if (part === 'full') return <p className="press-own">{text.full}</p>;
  if (part === 'there') {
    return (
      <div className="press-own">
        <Refusal text={refusal} />
        <button type="button" className="button button-primary" disabled={isBusy} onClick={onTake}>
          {text.take}
        </button>
      </div>
    );
  }
  return (
    <form className="press-own" onSubmit={submit}>
      <WordsField label={text.answer} hint={text.answerHint} rows={3} value={draft} onChange={onDraft} />
      <Refusal text={refusal} />
      <p className="press-buttons">
        <button type="submit" className="button button-primary" disabled={isBusy || draft.trim() === ''}>
          {text.say}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {text.leave}
        </button>
      </p>
    </form>
  );
}
