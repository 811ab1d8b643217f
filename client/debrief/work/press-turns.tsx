import type { Team } from '../../../shared/scenario/cast.ts';
import type { PressLine } from '../../../shared/view/story-view.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { withoutName } from '../../text/without-name.ts';
import type { AskedLine, PressTurn } from '../insight/press-review.ts';

type PressTurnsProps = { turns: readonly PressTurn[]; teams: readonly Team[]; story: StoryClock };

/** What was asked and what was answered, question by question. */
export function PressTurns({ turns, teams, story }: PressTurnsProps) {
  const text = useText('debrief').work;
  const { good: goodAnswer } = useText('docent').press;
  if (turns.length === 0) return <p className="muted">{text.notAsked}</p>;
  return (
    <ol className="plain-list pressed-turns">
      {turns.map(({ question, said, good }) => (
        <li key={`${question.at}/${question.text}`} className="pressed-turn">
          <Asked line={question} time={toStoryTime(question.at, story)} teams={teams} />
          {said.map((line) => (
            <Said key={`${line.at}/${line.text}`} line={line} teams={teams} />
          ))}
          {!said.some(({ kind }) => kind === 'answer') && <p className="pressed-silence">{text.notAnswered}</p>}
          {good !== '' && (
            <p className="muted">
              {goodAnswer}: {good}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Asked({ line, time, teams }: { line: AskedLine; time: string; teams: readonly Team[] }) {
  const { sharp, to } = useText('docent').press;
  const notes = [sharp[line.sharp], line.team === undefined ? '' : to(shortName(teams, line.team))];
  return (
    <>
      <p className="muted">
        {time} · {line.from.name} · {notes.filter((note) => note !== '').join(', ')}
      </p>
      <p className="pressed-question">{withoutName(line.text, line.from.name)}</p>
    </>
  );
}

function Said({ line, teams }: { line: PressLine; teams: readonly Team[] }) {
  const { followUp } = useText('docent').press;
  if (line.kind === 'question') {
    return (
      <p className="pressed-again">
        <strong>
          {line.from.name} ({followUp}):
        </strong>{' '}
        {line.text}
      </p>
    );
  }
  const colour = teams.find(({ id }) => id === line.team)?.colour;
  return (
    <p className="pressed-answer" style={{ borderInlineStartColor: colour }}>
      <strong>
        {line.name}, {shortName(teams, line.team)}:
      </strong>{' '}
      {line.text}
    </p>
  );
}

function shortName(teams: readonly Team[], team: string): string {
  return teams.find(({ id }) => id === team)?.short ?? team;
}
