import { useState } from 'react';
import type { FindingView } from '../../shared/view/story-view.ts';
import { BoardPanel } from '../panels/work/board-panel.tsx';
import { useText } from '../text/use-text.ts';
import './board-screen.css';
import { ChangeFinding } from './board/change-finding.tsx';
import { NewFinding } from './board/new-finding.tsx';
import { useCommand } from './use-command.ts';
import { usePlay } from './use-play.ts';

/** Ons beeld: the own board, the common one, and a form to put something on them. */
export function BoardScreen() {
  const text = useText('work').board;
  const { view, stage, me, storyTime, canWrite } = usePlay();
  const { send } = useCommand();
  const [changing, setChanging] = useState<FindingView>();
  const own = view.findings.filter(({ board, team }) => board === 'team' && team === me.team);
  const both = view.findings.filter(({ board }) => board === 'both');
  const colourOf = (team: string) => stage.teams.find(({ id }) => id === team)?.colour ?? '';
  const edit = canWrite
    ? {
        onChange: setChanging,
        onRemove: (finding: FindingView) => void send({ type: 'RemoveFinding', finding: finding.id }),
      }
    : {};
  const panel = { storyTime, colourOf, ...edit };
  return (
    <div className="board-screen">
      <header>
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="muted">{text.intro}</p>
      </header>
      {canWrite && !changing && <NewFinding />}
      {changing && <ChangeFinding key={changing.id} finding={changing} onDone={() => setChanging(undefined)} />}
      <div className="board-columns">
        <BoardPanel title={text.team} findings={own} {...panel} />
        {view.contact !== undefined ? (
          <BoardPanel title={text.both} findings={both} {...panel} />
        ) : (
          <p className="card muted">{text.bothLocked}</p>
        )}
      </div>
    </div>
  );
}
