import type { Team } from '../../../shared/scenario/cast.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { BoardList } from '../../docent/parts/board-list.tsx';
import { useText } from '../../text/use-text.ts';

type BoardsThenProps = { view: SessionView; teams: readonly Team[]; story: StoryClock };

/** The common board and those of the teams as they read at this moment. */
export function BoardsThen({ view: { findings, contact }, teams, story }: BoardsThenProps) {
  const text = useText('debrief').work;
  const panel = {
    storyTime: (at: number) => toStoryTime(at, story),
    colourOf: (team: string) => teams.find(({ id }) => id === team)?.colour ?? '',
  };
  const both = findings.filter(({ board }) => board === 'both');
  return (
    <section className="made-part" aria-labelledby="made-boards">
      <h2 id="made-boards">{text.boards}</h2>
      {contact === undefined && <p className="muted">{text.noContact}</p>}
      <div className="made-boards">
        {contact !== undefined && <BoardList title={text.both} findings={both} {...panel} />}
        {teams.map(({ id, short }) => (
          <BoardList
            key={id}
            title={text.boardOf(short)}
            findings={findings.filter(({ board, team }) => board === 'team' && team === id)}
            {...panel}
          />
        ))}
      </div>
    </section>
  );
}
