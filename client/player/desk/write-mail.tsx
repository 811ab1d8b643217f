import type { Ref } from 'react';
import type { ItemView } from '../../../shared/view/session-view.ts';
import { MailCompose, type MailDraft } from '../../panels/mail-compose.tsx';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';
import type { DeskChannel } from './desk-entries.ts';
import { itemText } from './item-text.ts';
import { addresseesOf, replyTo } from './replies.ts';

export type Occasion = { writing: 'new' } | { writing: 'reply' | 'forward'; item: ItemView; channel: DeskChannel };

type WriteMailProps = {
  occasion: Occasion;
  headingRef: Ref<HTMLHeadingElement>;
  onDone: (sent: boolean) => void;
};

/** Writing a mail; what is half written waits in this browser until it is sent or thrown away. */
export function WriteMail({ occasion, headingRef, onDone }: WriteMailProps) {
  const { view, stage, me } = usePlay();
  const mail = useText('mail');
  const { send, busy, refusal, forget } = useCommand();
  const about = occasion.writing === 'new' ? undefined : occasion.item;
  const start = startOf(occasion, mail, stage.contacts);
  const [draft, setDraft, clear] = useDraft<MailDraft>(draftName(occasion), start);

  async function post(): Promise<void> {
    const { to, subject, body } = draft;
    const done = await send({ type: 'SendMail', to: [...to], subject, body, ...pointer(occasion) });
    if (!done) return;
    clear();
    onDone(true);
  }

  const words = { own: mail.ownTeam, other: mail.otherTeam };
  const known = addresseesOf(stage, me.team, view.contact !== undefined, words);
  const answered = about && occasion.writing === 'reply' ? replyTo(about, occasion.channel, stage.contacts) : undefined;
  const quoted = about && { title: about.title, from: about.from.name, text: itemText(about) };
  return (
    <MailCompose
      title={{ new: mail.newTitle, reply: mail.replyTitle, forward: mail.forwardTitle }[occasion.writing]}
      draft={draft}
      onDraft={(next) => {
        forget();
        setDraft(next);
      }}
      contacts={answered && !known.some(({ value }) => value === answered.value) ? [answered, ...known] : known}
      forwards={occasion.writing === 'forward' ? quoted : undefined}
      answers={occasion.writing === 'reply' ? quoted : undefined}
      isBusy={busy}
      refusal={refusal}
      headingRef={headingRef}
      onSend={() => void post()}
      onCancel={() => onDone(false)}
      onDiscard={() => {
        clear();
        onDone(false);
      }}
    />
  );
}

function startOf(
  occasion: Occasion,
  mail: { re: (title: string) => string; fwd: (title: string) => string },
  contacts: Parameters<typeof replyTo>[2],
): MailDraft {
  if (occasion.writing === 'new') return { to: [], subject: '', body: '' };
  const { item, channel, writing } = occasion;
  if (writing === 'forward') return { to: [], subject: mail.fwd(item.title), body: '' };
  const answered = replyTo(item, channel, contacts);
  return { to: answered ? [answered.value] : [], subject: mail.re(item.title), body: '' };
}

function draftName(occasion: Occasion): string {
  return occasion.writing === 'new' ? 'mail.new' : `mail.${occasion.writing}.${occasion.item.id}`;
}

function pointer(occasion: Occasion): { inReplyTo?: string; forwards?: string } {
  if (occasion.writing === 'new') return {};
  return occasion.writing === 'reply' ? { inReplyTo: occasion.item.id } : { forwards: occasion.item.id };
}
