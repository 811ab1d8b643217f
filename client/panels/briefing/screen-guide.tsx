import { useText } from '../../text/use-text.ts';

/** The screen as a small drawing with four numbers, and the same in words. */
export function ScreenGuide({ time }: { time: string }) {
  const words = useText('lobby').briefing;
  const { now } = useText('common');
  return (
    <section className="card brief-card" aria-labelledby="brief-how">
      <h2 id="brief-how">{words.how}</h2>
      <div className="guide" aria-hidden>
        <div className="guide-top">
          <strong>{time}</strong>
          <span className="guide-now">
            <span className="guide-badge">{now}</span> {words.howNow} <span className="badge">1</span>
          </span>
        </div>
        <div className="guide-in">
          <span className="badge">2</span>
          <strong>{words.howIn}</strong>
          {words.howInBody}
        </div>
        <div className="guide-read">
          <span className="badge">3</span>
          <strong>{words.howRead}</strong>
        </div>
        <div className="guide-do">
          <span className="badge">4</span>
          <strong>{words.howDo}</strong>
          {words.howDoBody}
        </div>
      </div>
      <ol className="guide-words">
        <li>{words.howTop}</li>
        <li>{words.howLeft}</li>
        <li>{words.howMiddle}</li>
        <li>{words.howRight}</li>
      </ol>
    </section>
  );
}
