import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { METERS, type MeterLine, type RelationLine } from '../insight/story-lines.ts';
import { Moved } from './moved.tsx';
import './relations-table.css';

/** How the teams stand with each person: a word, the number, and which way it moved. */
export function RelationsTable({ relations }: { relations: readonly RelationLine[] }) {
  const text = useText('docent').story;
  const id = useId();
  if (relations.length === 0) return null;
  return (
    <section className="story-part relations-part" aria-labelledby={id}>
      <h2 id={id}>{text.relations}</h2>
      <p className="muted">{text.relationsHint}</p>
      <table className="relations">
        <thead>
          <tr>
            <th scope="col">{text.actor}</th>
            {METERS.map((meter) => (
              <th key={meter} scope="col">
                {text.meters[meter]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {relations.map(({ actor, name, meters }) => (
            <tr key={actor}>
              <th scope="row">{name}</th>
              {meters.map((line) => (
                <td key={line.meter} data-label={text.meters[line.meter]} className={`relation-${line.height}`}>
                  <Meter line={line} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Meter({ line: { value, height, by } }: { line: MeterLine }) {
  const text = useText('docent').story;
  return (
    <span className="relation">
      {text.height[height]} <strong>{value}</strong>
      <Moved by={by} />
    </span>
  );
}
