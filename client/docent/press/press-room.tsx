import { Mic } from 'lucide-react';
import { useId } from 'react';
import type { PressLine, PressView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { withoutName } from '../../text/without-name.ts';

type PressRoomProps = {
  press: PressView;
  place: string;
  teamName: (team: string) => string;
};

/** What fits on the page without scrolling: the question that stands and what was said about it. */
const SHOWN = 6;

/** Who stands behind the microphones, and what was said last. */
export function PressRoom({ press, place, teamName }: PressRoomProps) {
  const text = useText('docent').press;
  const id = useId();
  const said = press.lines.map((line, number) => ({ line, number })).slice(-SHOWN);
  return (
    <>
      <section className="press-part" aria-labelledby={`${id}-mic`}>
        <h3 id={`${id}-mic`}>{text.speakers}</h3>
        {press.speakers.length === 0 ? (
          <p className="muted">{text.nobody(place)}</p>
        ) : (
          <ul className="plain-list press-standing">
            {press.speakers.map(({ player, name, team }) => (
              <li key={player} className="tag">
                <Mic size={16} aria-hidden /> {name}, {teamName(team)}
              </li>
            ))}
          </ul>
        )}
        {press.closed === undefined && <p className="muted">{text.room(press.speakersPerTeam)}</p>}
      </section>
      <section className="press-part" aria-labelledby={`${id}-said`}>
        <h3 id={`${id}-said`}>{text.said}</h3>
        {said.length === 0 && <p className="muted">{text.saidNone}</p>}
        <div className="press-said" role="log" aria-labelledby={`${id}-said`}>
          {said.map(({ line, number }) => (
            <Said key={number} line={line} teamName={teamName} />
          ))}
        </div>
      </section>
    </>
  );
}

function Said({ line, teamName }: { line: PressLine } & Pick<PressRoomProps, 'teamName'>) {
  const text = useText('docent').press;
  if (line.kind === 'answer') {
    return (
      <p className="press-answer">
        <strong>
          {line.name}, {teamName(line.team)}:
        </strong>{' '}
        {line.text}
      </p>
    );
  }
  const notes = [line.followUp ? text.followUp : '', line.team === undefined ? '' : text.to(teamName(line.team))];
  const note = notes.filter((one) => one !== '').join(', ');
  return (
    <p>
      <strong>
        {line.from.name}
        {note !== '' && ` (${note})`}:
      </strong>{' '}
      {withoutName(line.text, line.from.name)}
    </p>
  );
}
