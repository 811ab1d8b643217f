import { Forward, MessageSquarePlus, PencilLine, Phone, Reply, StickyNote } from 'lucide-react';
import type { CallView } from '../../../shared/view/session-view.ts';
import { type Action, ActionList } from '../../panels/action-list.tsx';
import { Refusal } from '../../panels/refusal.tsx';
import { useText } from '../../text/use-text.ts';
import { PATHS } from '../routes.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { boardPath, postPath, WRITE_PATH } from '../where.ts';
import type { DeskEntry } from './desk-entries.ts';
import { numberOf, replyTo } from './replies.ts';

type DeskActionsProps = {
  entry: DeskEntry | undefined;
  onNote: () => void;
  /** Where to go after dialling. */
  goTo: (path: string) => void;
};

/** Doen: the verbs that fit what is being read. */
export function DeskActions({ entry, onNote, goTo }: DeskActionsProps) {
  const { send, busy, refusal } = useCommand();
  const { actions: words } = useText('desk');
  const { board } = useText('work');
  const { stage, canWrite } = usePlay();

  async function dial(number: string): Promise<void> {
    if (await send({ type: 'Dial', number })) goTo(PATHS.phone);
  }

  const actions: Action[] = [...about(), ...phoning()];
  actions.push({ id: 'write', icon: PencilLine, label: words.write, href: `#${WRITE_PATH}` });

  function about(): Action[] {
    if (entry?.kind === 'item') return aboutItem(entry);
    return entry?.kind === 'call' && entry.call.voicemail !== undefined ? [toBoard(entry.id)] : [];
  }

  function aboutItem({ item, channel, isSent }: Extract<DeskEntry, { kind: 'item' }>): Action[] {
    if (item.recalled) return [];
    const canReply = !isSent && replyTo(item, channel, stage.contacts) !== undefined;
    const reply: Action = {
      ...{ id: 'reply', icon: Reply, label: words.reply, isPrimary: true },
      href: `#${postPath(item.id, 'reply')}`,
    };
    return [
      ...(canReply ? [reply] : []),
      toBoard(item.id),
      { id: 'forward', icon: Forward, label: words.forward, href: `#${postPath(item.id, 'forward')}` },
      { id: 'note', icon: MessageSquarePlus, label: words.note, hint: words.noteHint, onPress: onNote },
    ];
  }

  function toBoard(source: string): Action {
    return {
      id: 'board',
      icon: StickyNote,
      label: board.action,
      hint: board.actionHint,
      href: `#${boardPath(source)}`,
    };
  }

  function phoning(): Action[] {
    if (entry?.kind === 'form') return [];
    if (entry?.kind === 'call') return callBack(entry.call);
    return entry ? known(entry.item.from) : [];
  }

  // A telephone remembers who called, whether or not the number is in the contacts; a door does not.
  function callBack({ from: { kind, id, name }, medium }: CallView): Action[] {
    if (medium === 'visit') return known({ id });
    return kind === 'actor' ? [{ ...call(words.callBack(name), id), isPrimary: true }] : [];
  }

  function known(sender: { id: string }): Action[] {
    const contact = numberOf(sender, stage.contacts);
    return contact?.number === undefined ? [] : [call(words.call(contact.name), contact.number)];
  }

  function call(label: string, number: string): Action {
    return { id: 'call', icon: Phone, label, isDisabled: busy, onPress: () => void dial(number) };
  }

  if (!canWrite) return null;
  return (
    <>
      <Refusal text={refusal} />
      <ActionList actions={actions} />
    </>
  );
}
