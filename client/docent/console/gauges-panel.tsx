import { useText } from '../../text/use-text.ts';
import { Moved } from '../story/moved.tsx';
import './gauges-panel.css';

/** `start`: where it began. One that began at its lowest counts something and gets no bar. */
export type GaugeLine = { id: string; name: string; value: number; min: number; max: number; start?: number };

/** The numbers that choices move. Players never see them. */
export function GaugesPanel({ gauges }: { gauges: readonly GaugeLine[] }) {
  const text = useText('docent').control.gauges;
  if (gauges.length === 0) return null;
  return (
    <section className="gauges" aria-labelledby="meters">
      <h2 id="meters">{text.title}</h2>
      <ul className="plain-list gauges-list">
        {gauges.map((gauge) => (
          <li key={gauge.id} className="gauge">
            <span id={`meter-${gauge.id}`}>{gauge.name}</span>
            <Value gauge={gauge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Value({ gauge: { id, value, min, max, start = value } }: { gauge: GaugeLine }) {
  const text = useText('docent').control.gauges;
  if (start === min) return <strong className="gauge-count">{value}</strong>;
  return (
    <>
      <meter aria-labelledby={`meter-${id}`} min={min} max={max} value={value} />
      <span className="gauge-value">
        <strong>{text.value(value, max)}</strong> <Moved by={value - start} />
      </span>
    </>
  );
}
