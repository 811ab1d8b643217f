import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { TeamHeads } from '../frame/team-heads.tsx';
import type { Choice, ChoiceRow } from '../insight/choices.ts';
import './choices-table.css';

type ChoicesTableProps = { rows: readonly ChoiceRow[]; teams: readonly Team[]; story: StoryClock };

/** Each question in one row, with the teams' choices side by side. */
export function ChoicesTable({ rows, teams, story }: ChoicesTableProps) {
  const text = useText('debrief').compare;
  return (
    <section className="card choices" aria-labelledby="choices-title">
      <h2 id="choices-title">{text.choices}</h2>
      {rows.length === 0 ? (
        <p className="muted">{text.noChoices}</p>
      ) : (
        <table className="choices-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text.asked}</span>
              </th>
              <TeamHeads teams={teams} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ decision, title, byTeam }) => (
              <tr key={decision}>
                <th scope="row">{title}</th>
                {teams.map(({ id }) => (
                  <td key={id}>
                    <ChoiceBox choice={byTeam.get(id)} story={story} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ChoiceBox({ choice, story }: { choice: Choice | undefined; story: StoryClock }) {
  const text = useText('debrief').compare;
  if (!choice) return null;
  if (choice.kind !== 'made') return <p className={`choices-box choices-${choice.kind}`}>{text[choice.kind]}</p>;
  return (
    <p className="choices-box choices-made">
      <span className="choices-time">{toStoryTime(choice.at, story)}</span> {choice.label}
    </p>
  );
}
