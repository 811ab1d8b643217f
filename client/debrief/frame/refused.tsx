import type { Answer } from '../../docent/api/ask.ts';
import { useText } from '../../text/use-text.ts';
import { knownText } from './known-text.ts';

type RefusedProps = { refusal: Extract<Answer<unknown>, { ok: false }>; onAgain: () => void };

/** Why there is nothing to see, and where to go from here. */
export function Refused({ refusal, onAgain }: RefusedProps) {
  const text = useText('debrief').frame.refused;
  const { code, message } = refusal;
  const sentence = code === 'offline' ? text.offline : (knownText(text.codes, code) ?? (message || text.failed));
  return (
    <section className="debrief-refused">
      <h1>{text.title}</h1>
      <p role="alert">{sentence}</p>
      <p className="debrief-ways">
        <button type="button" className="button" onClick={onAgain}>
          {text.again}
        </button>
        <a className="button button-primary" href="/regie">
          {text.login}
        </a>
        <a className="button" href="/">
          {text.play}
        </a>
      </p>
    </section>
  );
}
