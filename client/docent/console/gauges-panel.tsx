import { useText } from '../../text/use-text.ts';
import './gauges-panel.css';

export type GaugeLine = { id: string; name: string; value: number; min: number; max: number };

/** The numbers that choices move. Players never see them. */
export function GaugesPanel({ gauges }: { gauges: readonly GaugeLine[] }) {
  const text = useText('docent').control.gauges;
  if (gauges.length === 0) return null;
  return (
    <section className="gauges" aria-labelledby="meters">
      <h2 id="meters">{text.title}</h2>
      <ul className="plain-list gauges-list">
        {gauges.map(({ id, name, value, min, max }) => (
          <li key={id} className="gauge">
            <span id={`meter-${id}`}>{name}</span>
            <meter aria-labelledby={`meter-${id}`} min={min} max={max} value={value} />
            <strong>{text.value(value, max)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
