import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { ExpectationReview } from '../insight/expectation-review.ts';
import './expectations-table.css';

type ExpectationsTableProps = {
  expectations: readonly ExpectationReview[];
  teams: readonly Team[];
  story: StoryClock;
};

/** What the scenario hoped for and what came of it. */
export function ExpectationsTable({ expectations, teams, story }: ExpectationsTableProps) {
  const text = useText('debrief').decisions.expectations;
  const outcome = useOutcome(story);
  const nameOf = (team: string) => teams.find(({ id }) => id === team)?.short ?? team;
  const count = (state: ExpectationReview['state']) => expectations.filter((one) => one.state === state).length;
  return (
    <section className="card hoped" aria-labelledby="hoped-title">
      <h2 id="hoped-title">{text.title}</h2>
      <p className="muted">{text.intro}</p>
      <p>{text.totals({ met: count('met'), late: count('late'), missed: count('missed') })}</p>
      <table className="hoped-table">
        <thead>
          <tr>
            <th scope="col">{text.asked}</th>
            <th scope="col">{text.inject}</th>
            <th scope="col">{text.action}</th>
            <th scope="col">{text.teams}</th>
            <th scope="col">{text.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {expectations.map((one) => (
            <tr key={one.inject}>
              <td data-label={text.asked}>{toStoryTime(one.askedAt, story)}</td>
              <th scope="row" data-label={text.inject}>
                {one.title}
              </th>
              <td data-label={text.action}>{one.action}</td>
              <td data-label={text.teams}>{one.teams.map(nameOf).join(', ')}</td>
              <td data-label={text.outcome} className={`hoped-${one.state}`}>
                {outcome(one)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useOutcome(story: StoryClock): (one: ExpectationReview) => string {
  const text = useText('debrief').decisions.expectations;
  return ({ state, at, by }) => {
    if (state === 'missed' || state === 'awaited') return text[state];
    const done = text[state](toStoryTime(at ?? 0, story));
    return by === undefined ? done : text.by(done, by);
  };
}
