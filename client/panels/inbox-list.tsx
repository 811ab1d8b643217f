import { memo, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ChannelDisc, type DeskChannel } from './channel-disc.tsx';
import './inbox-list.css';

/** One line of the list. */
export type InboxEntry = {
  id: string;
  channel: DeskChannel;
  who: string;
  title: string;
  /** "10:41" in the story. */
  time: string;
  isUnread: boolean;
  /** How it stands: withdrawn, handed in. */
  tag?: string | undefined;
  href: string;
};

type InboxListProps = {
  /** Newest first. */
  entries: readonly InboxEntry[];
  current: string | undefined;
  empty: string;
  label: string;
};

const MOUNTED = 100;

/** What came in or went out. At most a hundred rows are there at a time; a button shows older ones. */
export function InboxList({ entries, current, empty, label }: InboxListProps) {
  const common = useText('common');
  const [shown, setShown] = useState(MOUNTED);
  if (entries.length === 0) return <p className="inbox-empty">{empty}</p>;
  const older = entries.length - shown;
  return (
    <>
      <ul className="inbox plain-list" aria-label={label}>
        {entries.slice(0, shown).map((entry) => (
          <Row key={entry.id} {...entry} isCurrent={entry.id === current} />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" className="button button-quiet" onClick={() => setShown(shown + MOUNTED)}>
          {common.older(older)}
        </button>
      )}
    </>
  );
}

const Row = memo(function InboxRow(props: InboxEntry & { isCurrent: boolean }) {
  const desk = useText('desk');
  const { channels } = useText('common');
  return (
    <li>
      <a className="inbox-row" href={props.href} aria-current={props.isCurrent ? 'true' : undefined}>
        <ChannelDisc channel={props.channel} />
        <span className="inbox-words">
          <span className="visually-hidden">
            {props.isUnread ? `${desk.unread}, ` : ''}
            {channels[props.channel]}:
          </span>{' '}
          <span className={props.isUnread ? 'inbox-who inbox-unread' : 'inbox-who'}>{props.who}</span>{' '}
          <span className="inbox-title">
            {props.tag !== undefined && <span className="tag">{props.tag}</span>} {props.title}
          </span>
        </span>{' '}
        <span className="inbox-time">{props.time}</span>
      </a>
    </li>
  );
});
