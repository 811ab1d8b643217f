import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useNarrow } from '../../panels/use-narrow.ts';
import { type FindingDraft, FindingForm } from '../../panels/work/finding-form.tsx';
import { useText } from '../../text/use-text.ts';
import { PATHS } from '../routes.ts';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';
import { boardPath, boardSource } from '../where.ts';
import { useSource } from './use-source.ts';

const EMPTY: FindingDraft = { text: '', sureness: 'sure', board: 'team' };

/** Puts something on a board; on a small screen behind a button, so that the boards come first. */
export function NewFinding() {
  const [path, goTo] = useHashLocation();
  // The item, call or seat that it comes from.
  const source = boardSource(path);
  const { view, me } = usePlay();
  const { send, busy, refusal } = useCommand();
  const from = useSource(source);
  const [draft, setDraft, clear] = useDraft<FindingDraft>(`finding.${source ?? 'new'}`, EMPTY);
  const [isUnfolded, setIsUnfolded] = useState(from !== undefined || draft.text !== '');
  const isNarrow = useNarrow();
  const card = view.roleCards[me.player];
  const hasBoth = view.contact !== undefined;

  async function place(): Promise<void> {
    const board = hasBoth ? draft.board : 'team';
    const command = { type: 'PlaceFinding', board, text: draft.text, sureness: draft.sureness } as const;
    if (!(await send(source === undefined || !from ? command : { ...command, source }))) return;
    clear();
    setIsUnfolded(false);
    if (source !== undefined) goTo(PATHS.board);
  }

  return (
    <>
      {isNarrow && <Fold isOpen={isUnfolded} onPress={() => setIsUnfolded(!isUnfolded)} />}
      {(!isNarrow || isUnfolded) && (
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
    </>
  );
}

function Fold({ isOpen, onPress }: { isOpen: boolean; onPress: () => void }) {
  const text = useText('work').board;
  const Icon = isOpen ? X : Plus;
  return (
    <button
      type="button"
      className={isOpen ? 'button' : 'button button-primary'}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden /> {isOpen ? text.fold : text.write}
    </button>
  );
}
