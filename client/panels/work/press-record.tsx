import type { PressLine } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';

/** Everything that was asked and answered, in order; nothing while nothing was said. */
export function PressRecord({ lines }: { lines: readonly PressLine[] }) {
  const text = useText('work').press;
  if (lines.length === 0) return null;
  return (
    <section className="card" aria-labelledby="press-record">
      <h2 id="press-record">{text.record}</h2>
      <ol className="plain-list press-record">
        {lines.map((line) => (
          <li key={`${line.at}-${line.text}`}>
            <Said name={line.kind === 'question' ? line.from.name : line.name} words={line.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who begins with her own name is named by that. */
function Said({ name, words }: { name: string; words: string }) {
  const isNamed = words.startsWith(name);
  return (
    <>
      <strong>{name}</strong>
      {isNamed ? words.slice(name.length) : `: ${words}`}
    </>
  );
}
