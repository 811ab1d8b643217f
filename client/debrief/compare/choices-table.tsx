import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Choice, ChoiceRow } from '../insight/choices.ts';
import './choices-table.css';

type ChoicesTableProps = { rows: readonly ChoiceRow[]; teams: readonly Team[]; story: StoryClock };

/** Each team's choices in one row, so that the same question stands one above the other. */
export function ChoicesTable({ rows, teams, story }: ChoicesTableProps) {
  const text = useText('debrief').compare;
  return (
    <section className="card choices" aria-labelledby="choices-title">
      <h2 id="choices-title">{text.choices}</h2>
      {rows.length === 0 ? (
        <p className="muted">{text.noChoices}</p>
      ) : (
        <div className="choices-scroll" tabIndex={-1}>
          <table className="choices-table">
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{text.team}</span>
                </th>
                {rows.map(({ decision, title }) => (
                  <th key={decision} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {teams.map(({ id, short }) => (
                <tr key={id}>
                  <th scope="row">{short}</th>
                  {rows.map((row) => (
                    <td key={row.decision}>
                      <ChoiceBox choice={row.byTeam.get(id)} story={story} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ChoiceBox({ choice, story }: { choice: Choice | undefined; story: StoryClock }) {
  const text = useText('debrief').compare;
  if (!choice) return null;
  if (choice.kind !== 'made') return <p className={`choices-box choices-${choice.kind}`}>{text[choice.kind]}</p>;
  return <p className="choices-box choices-made">{text.chosenAt(choice.label, toStoryTime(choice.at, story))}</p>;
}
