import { useRef } from 'react';
import type { CallView, ItemView } from '../../../shared/view/session-view.ts';
import { RoleCard } from '../../panels/role-card.tsx';
import { useText } from '../../text/use-text.ts';
import { ItemNotes } from '../desk/item-notes.tsx';
import { usePlay } from '../use-play.ts';

/** Beside a call: notes of the team where the call has some, and one's own role. */
export function CallAside({ call }: { call: CallView }) {
  const { view, stage, me } = usePlay();
  const { call: text } = useText('phone');
  const note = useRef<HTMLTextAreaElement>(null);
  const item = view.items.find((one) => isItemOf(one, call.id));
  const card = view.roleCards[me.player];
  return (
    <aside className="call-aside" aria-label={text.aside}>
      {item && <ItemNotes item={item} noteRef={note} />}
      {card && <RoleCard {...card} optOutWord={stage.optOutWord} />}
    </aside>
  );
}

function isItemOf({ content }: ItemView, call: string): boolean {
  return content.kind === 'delivered' && 'call' in content.delivered && content.delivered.call === call;
}
