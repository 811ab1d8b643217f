import { Fragment, useId } from 'react';
import { useText } from '../../text/use-text.ts';

const POINTS = [0, 1, 2] as const;

type Named = { id: string; label: string };

type PressScoresProps = {
  criteria: readonly Named[];
  teams: readonly Named[];
  /** By `${criterion}/${team}`. */
  scores: Readonly<Record<string, number>>;
  /** Absent when it cannot be scored any more. */
  onScore?: ((criterion: string, team: string, points: number) => void) | undefined;
};

/** Points of each team for each criterion: one press each, and another press changes them. */
export function PressScores({ criteria, teams, scores, onScore }: PressScoresProps) {
  const text = useText('docent').press;
  const id = useId();
  if (criteria.length === 0) return null;
  const total = (team: string) => criteria.reduce((sum, { id: one }) => sum + (scores[`${one}/${team}`] ?? 0), 0);
  return (
    <section className="press-part" aria-labelledby={id}>
      <h3 id={id}>{text.scores}</h3>
      <p className="muted">{text.scoresHint}</p>
      <div className="press-scores">
        {criteria.map((criterion) => (
          <Fragment key={criterion.id}>
            <h4>{criterion.label}</h4>
            {teams.map((team) => (
              <Points
                key={team.id}
                team={team}
                criterion={criterion}
                given={scores[`${criterion.id}/${team.id}`]}
                onScore={onScore}
              />
            ))}
          </Fragment>
        ))}
      </div>
      <p className="press-total">
        <strong>{text.total}: </strong>
        {teams.map(({ id: team, label }) => `${label} ${total(team)}`).join(' · ')}
      </p>
    </section>
  );
}

type PointsProps = {
  team: Named;
  criterion: Named;
  given: number | undefined;
  onScore: PressScoresProps['onScore'];
};

function Points({ team, criterion, given, onScore }: PointsProps) {
  const text = useText('docent').press;
  return (
    <fieldset className="press-points" aria-label={text.scoresOf(criterion.label, team.label)}>
      <span className="press-points-team">{team.label}</span>
      {POINTS.map((points) => (
        <button
          key={points}
          type="button"
          className="button press-point"
          aria-pressed={points === given}
          aria-label={text.score(criterion.label, team.label, points)}
          disabled={!onScore}
          onClick={() => onScore?.(criterion.id, team.id, points)}
        >
          {points}
        </button>
      ))}
    </fieldset>
  );
}
