import { StickyNote } from 'lucide-react';
import { useRef } from 'react';
import type { CallView, ItemView } from '../../../shared/view/session-view.ts';
import { ActionList } from '../../panels/action-list.tsx';
import { RoleCard } from '../../panels/role-card.tsx';
import { useText } from '../../text/use-text.ts';
import { ItemNotes } from '../desk/item-notes.tsx';
import { usePlay } from '../use-play.ts';
import { boardPath } from '../where.ts';

/** Beside a call: what was heard can go on the board, notes of the team where the call has some, and one's own role. */
export function CallAside({ call }: { call: CallView }) {
  const { view, stage, me, canWrite } = usePlay();
  const { board } = useText('work');
  const { call: text } = useText('phone');
  const note = useRef<HTMLTextAreaElement>(null);
  const item = view.items.find((one) => isItemOf(one, call.id));
  const card = view.roleCards[me.player];
  const toBoard = {
    ...{ id: 'board', icon: StickyNote, label: board.action, hint: board.heard },
    href: `#${boardPath(call.id)}`,
  };
  return (
    <aside className="call-aside" aria-label={text.aside}>
      {canWrite && call.lines.length > 0 && <ActionList actions={[toBoard]} />}
      {item && <ItemNotes item={item} noteRef={note} />}
      {card && (
        <RoleCard
          {...card}
          optOutWord={stage.optOutWord}
          boardHref={canWrite ? `#${boardPath(card.seat)}` : undefined}
        />
      )}
    </aside>
  );
}

function isItemOf({ content }: ItemView, call: string): boolean {
  return content.kind === 'delivered' && 'call' in content.delivered && content.delivered.call === call;
}
