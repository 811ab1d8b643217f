import { useState } from 'react';
import type { ItemView } from '../../shared/view/session-view.ts';
import { FeedPanel } from '../panels/feed-panel.tsx';
import { threadsOf } from '../panels/feed-threads.ts';
import { PostForm } from '../panels/post-form.tsx';
import { useText } from '../text/use-text.ts';
import { useCommand } from './use-command.ts';
import { useDraft } from './use-draft.ts';
import { useOpenItems } from './use-open-items.ts';
import { usePlay } from './use-play.ts';

type FeedProps = { kind: 'microblog' | 'forum'; items: readonly ItemView[] };

/** A social medium where the team can post and reply. */
export function NewsFeed({ kind, items }: FeedProps) {
  const text = useText('news');
  const { stage, canWrite } = usePlay();
  const [replyingTo, setReplyingTo] = useState<string>();
  useOpenItems(items);
  const { skins, story } = stage;
  const name = skins[kind];
  // The list comes newest first; threads are built in the order things happened.
  const threads = threadsOf(items.toReversed(), kind);
  return (
    <FeedPanel
      kind={kind}
      name={name}
      threads={threads}
      story={story}
      replyingTo={replyingTo}
      onReply={canWrite ? setReplyingTo : undefined}
      compose={canWrite && <Compose kind={kind} label={text.write(name)} />}
      replyForm={
        <Compose kind={kind} label={text.reply} inReplyTo={replyingTo} onDone={() => setReplyingTo(undefined)} />
      }
    />
  );
}

type ComposeProps = {
  kind: FeedProps['kind'];
  label: string;
  inReplyTo?: string | undefined;
  onDone?: () => void;
};

function Compose({ kind, label, inReplyTo, onDone }: ComposeProps) {
  const { send, busy, refusal } = useCommand();
  const [draft, change, clear] = useDraft(`post.${kind}.${inReplyTo ?? 'new'}`, '');

  async function publish(words: string): Promise<void> {
    const reply = inReplyTo === undefined ? {} : { inReplyTo };
    if (!(await send({ type: 'PublishPost', channel: kind, text: words, ...reply }))) return;
    clear();
    onDone?.();
  }

  return (
    <PostForm
      label={label}
      value={draft}
      busy={busy}
      refusal={refusal}
      onChange={change}
      onPublish={(words) => void publish(words)}
      onCancel={onDone}
    />
  );
}
