import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { TeamStanding } from '../insight/team-standing.ts';
import './measures-table.css';

type MeasuresTableProps = {
  standings: readonly TeamStanding[];
  teams: readonly Team[];
  story: StoryClock;
  /** When the teams had found each other. */
  contact: number | undefined;
};

/** The same figures of each team beside each other. */
export function MeasuresTable({ standings, teams, story, contact }: MeasuresTableProps) {
  const text = useText('debrief').compare;
  const rows = useRows(story, contact);
  const hasFacts = standings.some(({ facts }) => facts.total > 0);
  return (
    <section className="card measures" aria-labelledby="measures-title">
      <h2 id="measures-title">{text.measures}</h2>
      <table className="measures-table">
        <thead>
          <tr>
            <td />
            {standings.map(({ team }) => (
              <th key={team} scope="col">
                {teams.find(({ id }) => id === team)?.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ id }) => id !== 'facts' || hasFacts)
            .map(({ id, say }) => (
              <tr key={id}>
                <th scope="row">{text.rows[id]}</th>
                {standings.map((standing) => (
                  <td key={standing.team}>{say(standing)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <p className="muted">
        {text.measuresNote} {hasFacts && text.factsNote}
      </p>
    </section>
  );
}

type RowId = keyof ReturnType<typeof useText<'debrief'>>['compare']['rows'];

function useRows(story: StoryClock, contact: number | undefined) {
  const text = useText('debrief').compare;
  const time = (at: number | undefined) => (at === undefined ? text.none : toStoryTime(at, story));
  const rows: { id: RowId; say: (standing: TeamStanding) => string | number }[] = [
    { id: 'delivered', say: ({ delivered }) => delivered.length },
    { id: 'unopened', say: ({ unopened }) => unopened },
    { id: 'mailsSent', say: ({ mailsSent }) => mailsSent },
    { id: 'callsAnswered', say: ({ callsAnswered }) => callsAnswered },
    { id: 'callsMissed', say: ({ callsMissed }) => callsMissed },
    { id: 'firstTalk', say: ({ firstTalk }) => time(firstTalk) },
    {
      id: 'firstTry',
      say: ({ firstTry }) => (firstTry ? text.try({ ...firstTry, time: toStoryTime(firstTry.at, story) }) : text.none),
    },
    { id: 'contact', say: () => time(contact) },
    { id: 'facts', say: ({ facts }) => text.of(facts.known, facts.total) },
  ];
  return rows;
}
