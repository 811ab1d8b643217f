import type { Team } from '../../../shared/scenario/cast.ts';
import { useText } from '../../text/use-text.ts';
import { TeamHeads } from '../frame/team-heads.tsx';
import type { PressReview } from '../insight/press-review.ts';

type PressPointsProps = Pick<PressReview, 'criteria' | 'totals'> & { teams: readonly Team[] };

/** The points that docents gave during the press conference, by criterion and team. */
export function PressPoints({ criteria, totals, teams }: PressPointsProps) {
  const text = useText('debrief').work;
  const { total } = useText('docent').press;
  return (
    <table className="made-table pressed-points">
      <caption>{text.points}</caption>
      <thead>
        <tr>
          <th scope="col">{text.criterion}</th>
          <TeamHeads teams={teams} />
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, label, points }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {teams.map((team, place) => (
              <td key={team.id}>{points[place] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total}</th>
          {teams.map((team, place) => (
            <td key={team.id}>{totals[place]}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
