import { useId } from 'react';
import type { FindingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { BoardList } from '../parts/board-list.tsx';
import './work.css';

type BoardsPanelProps = {
  findings: readonly FindingView[];
  teams: readonly { id: string; short: string; colour: string }[];
  storyTime: (at: number) => string;
};

/** The boards of the teams and the common one, as they stand; to look at only. */
export function BoardsPanel({ findings, teams, storyTime }: BoardsPanelProps) {
  const text = useText('docent').work;
  const id = useId();
  const panel = { storyTime, colourOf: (team: string) => teams.find((one) => one.id === team)?.colour ?? '' };
  return (
    <section className="papers" aria-labelledby={id}>
      <h2 id={id}>{text.boards}</h2>
      <div className="work-boards">
        <BoardList title={text.both} findings={findings.filter(({ board }) => board === 'both')} {...panel} />
        {teams.map((team) => (
          <BoardList
            key={team.id}
            title={text.boardOf(team.short)}
            findings={findings.filter((one) => one.board === 'team' && one.team === team.id)}
            {...panel}
          />
        ))}
      </div>
    </section>
  );
}
