import type { Overview } from '../../docent/insight/overview.ts';
import { strandLines } from '../../docent/insight/story-lines.ts';
import { useText } from '../../text/use-text.ts';

/** Where the storylines and the gauges stood; nothing in a player's record, which does not tell. */
export function StoryThen({ overview }: { overview: Overview }) {
  const text = useText('debrief').work;
  const { scenario, view } = overview;
  const strands = strandLines(overview);
  if (strands.length === 0 && scenario.gauges.length === 0) return null;
  return (
    <section className="made-part" aria-labelledby="made-story">
      <h2 id="made-story">{text.story}</h2>
      <p className="muted">{text.storyHint}</p>
      <div className="made-story">
        {strands.length > 0 && (
          <table className="made-table">
            <caption>{text.strand}</caption>
            <tbody>
              {strands.map(({ id, name, state, states }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{states.find((one) => one.id === state)?.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {scenario.gauges.length > 0 && (
          <table className="made-table">
            <caption>{text.gauges}</caption>
            <tbody>
              {scenario.gauges.map(({ id, name, start, min, max }) => {
                const value = view.gauges[id] ?? start;
                return (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{start === min ? value : text.value(value, max)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
