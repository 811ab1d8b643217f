import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { FindingView } from '../../shared/view/story-view.ts';
import { BoardPanel } from '../panels/work/board-panel.tsx';
import { type FindingDraft, FindingForm } from '../panels/work/finding-form.tsx';
import { useText } from '../text/use-text.ts';
import './board-screen.css';
import { ChangeFinding } from './board/change-finding.tsx';
import { useSource } from './board/use-source.ts';
import { PATHS } from './routes.ts';
import { useCommand } from './use-command.ts';
import { useDraft } from './use-draft.ts';
import { usePlay } from './use-play.ts';
import { boardPath, boardSource } from './where.ts';

const EMPTY: FindingDraft = { text: '', sureness: 'sure', board: 'team' };

/** Ons beeld: the own board, the common one, and a form to put something on them. */
export function BoardScreen() {
  const [path, goTo] = useHashLocation();
  // The item, call or seat that a new finding comes from.
  const source = boardSource(path);
  const text = useText('work').board;
  const { view, stage, me, storyTime, canWrite } = usePlay();
  const { send, busy, refusal } = useCommand();
  const from = useSource(source);
  const [draft, setDraft, clear] = useDraft<FindingDraft>(`finding.${source ?? 'new'}`, EMPTY);
  const [changing, setChanging] = useState<FindingView>();
  const card = view.roleCards[me.player];
  const hasBoth = view.contact !== undefined;
  const own = view.findings.filter(({ board, team }) => board === 'team' && team === me.team);
  const both = view.findings.filter(({ board }) => board === 'both');
  const colourOf = (team: string) => stage.teams.find(({ id }) => id === team)?.colour ?? '';

  async function place(): Promise<void> {
    const board = hasBoth ? draft.board : 'team';
    const command = { type: 'PlaceFinding', board, text: draft.text, sureness: draft.sureness } as const;
    if (!(await send(source === undefined || !from ? command : { ...command, source }))) return;
    clear();
    if (source !== undefined) goTo(PATHS.board);
  }

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
      {canWrite && !changing && (
        <FindingForm
          draft={draft}
          source={from}
          cardHref={card && `#${boardPath(card.seat)}`}
          hasBoth={hasBoth}
          isBusy={busy}
          refusal={refusal}
          onDraft={setDraft}
          onPlace={() => void place()}
        />
      )}
      {changing && <ChangeFinding key={changing.id} finding={changing} onDone={() => setChanging(undefined)} />}
      <div className="board-columns">
        <BoardPanel title={text.team} findings={own} {...panel} />
        {hasBoth ? (
          <BoardPanel title={text.both} findings={both} {...panel} />
        ) : (
          <p className="card muted">{text.bothLocked}</p>
        )}
      </div>
    </div>
  );
}
