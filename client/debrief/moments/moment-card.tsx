import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Moment } from '../insight/moments.ts';
import { Sign } from '../timeline/sign.tsx';
import { momentDetails, momentSentence } from './moment-words.ts';
import './moment-card.css';

type MomentCardProps = {
  moment: Moment | undefined;
  /** The first moment that is still to come. */
  next: Moment | undefined;
  story: StoryClock;
  teamName: (team: string) => string;
};

/** The moment one is at, with a question for the group. */
export function MomentCard({ moment, next, story, teamName }: MomentCardProps) {
  const text = useText('debrief').moments;
  return (
    <section className="card moment-card" aria-label={text.card}>
      <h3 className="moment-card-head">{text.card}</h3>
      {moment ? (
        <Happened {...{ moment, story, teamName }} />
      ) : (
        <p>{next ? text.upNext(toStoryTime(next.at, story)) : text.none}</p>
      )}
    </section>
  );
}

function Happened({ moment, story, teamName }: Pick<MomentCardProps, 'story' | 'teamName'> & { moment: Moment }) {
  const text = useText('debrief').moments;
  const teams = moment.teams.length === 0 ? text.allTeams : moment.teams.map(teamName).join(', ');
  return (
    <>
      <p className="moment-card-when">
        <Sign kind={moment.kind} /> {toStoryTime(moment.at, story)}, {text.kinds[moment.kind]}, {teams}
      </p>
      <p>{momentSentence(moment, text)}</p>
      {momentDetails(moment, text, story).map((detail) => (
        <p key={detail} className="muted">
          {detail}
        </p>
      ))}
      <p className="moment-card-ask">{text.ask[moment.kind]}</p>
      {moment.kind === 'decision' && moment.note !== '' && (
        <details>
          <summary>{text.note}</summary>
          <p className="muted">{moment.note}</p>
        </details>
      )}
    </>
  );
}
