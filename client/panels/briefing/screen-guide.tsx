import { useText } from '../../text/use-text.ts';
import { useNarrow } from '../use-narrow.ts';

/** The screen as a small drawing with four numbers, and the same in words; as it is on this kind of screen. */
export function ScreenGuide({ time }: { time: string }) {
  const words = useText('lobby').briefing;
  const { phone } = words;
  const isNarrow = useNarrow();
  const sentences = isNarrow
    ? [phone.top, phone.list, phone.under, phone.bar]
    : [words.howTop, words.howLeft, words.howMiddle, words.howRight];
  return (
    <section className="card brief-card" aria-labelledby="brief-how">
      <h2 id="brief-how">{words.how}</h2>
      <div className={isNarrow ? 'guide guide-phone' : 'guide'} aria-hidden>
        <GuideTop time={time} />
        {isNarrow ? <PhoneBody /> : <WideBody />}
      </div>
      <ol className="guide-words">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function GuideTop({ time }: { time: string }) {
  const { howNow } = useText('lobby').briefing;
  const { now } = useText('common');
  return (
    <div className="guide-top">
      <strong>{time}</strong>
      <span className="guide-now">
        <span className="guide-badge">{now}</span> {howNow} <span className="badge">1</span>
      </span>
    </div>
  );
}

function WideBody() {
  const words = useText('lobby').briefing;
  return (
    <>
      <GuidePart name="in" number={2} title={words.howIn} body={words.howInBody} />
      <GuidePart name="read" number={3} title={words.howRead} />
      <GuidePart name="do" number={4} title={words.howDo} body={words.howDoBody} />
    </>
  );
}

function PhoneBody() {
  const words = useText('lobby').briefing;
  return (
    <>
      <GuidePart name="in" number={2} title={words.howIn} body={words.howInBody} />
      <GuidePart name="do" number={3} title={words.howDo} body={words.howDoBody} />
      <div className="guide-bar">
        <span className="badge">4</span> {words.phone.screens}
      </div>
    </>
  );
}

type GuidePartProps = { name: 'in' | 'read' | 'do'; number: number; title: string; body?: string };

function GuidePart({ name, number, title, body }: GuidePartProps) {
  return (
    <div className={`guide-${name}`}>
      <span className="badge">{number}</span>
      <strong>{title}</strong>
      {body}
    </div>
  );
}
