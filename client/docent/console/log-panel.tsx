import { memo, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import './log-panel.css';

export type LogRow = { number: number; time: string; text: string; isDocent: boolean };

const PAGE = 30;

/** What happened, the latest on top, in plain sentences. */
export function LogPanel({ rows }: { rows: readonly LogRow[] }) {
  const text = useText('docent').control.log;
  const [count, setCount] = useState(PAGE);
  return (
    <section className="log" aria-labelledby="logboek">
      <h2 id="logboek">{text.title}</h2>
      {rows.length === 0 && <p className="muted">{text.none}</p>}
      <ol className="plain-list log-rows">
        {rows.slice(0, count).map((row) => (
          <Row key={row.number} {...row} />
        ))}
      </ol>
      {rows.length > count && (
        <button type="button" className="button button-quiet" onClick={() => setCount(count + PAGE)}>
          {text.older}
        </button>
      )}
    </section>
  );
}

const Row = memo(function Row({ time, text, isDocent }: LogRow) {
  return (
    <li className={isDocent ? 'log-row log-row-docent' : 'log-row'}>
      <time>{time}</time>
      <span>{text}</span>
    </li>
  );
});
