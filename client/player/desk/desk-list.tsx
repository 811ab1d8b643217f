import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CallView } from '../../../shared/view/session-view.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { type InboxEntry, InboxList } from '../../panels/inbox-list.tsx';
import type { desk as texts } from '../../text/nl/desk.ts';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { useSeen } from '../use-seen.ts';
import { postPath } from '../where.ts';
import { type DeskEntry, isUnread } from './desk-entries.ts';

/** Binnen: what came in, and behind the second tab what the team sent. */
export function DeskList({ entries, current }: { entries: readonly DeskEntry[]; current: string | undefined }) {
  const desk = useText('desk');
  const toRow = useToRow();
  const [box, setBox] = useState<'in' | 'sent'>('in');
  const isSent = (entry: DeskEntry): boolean => entry.kind === 'item' && entry.isSent;
  const incoming = entries.filter((entry) => !isSent(entry)).map(toRow);
  const sent = entries.filter(isSent).map(toRow);
  return (
    <Tabs className="desk-boxes" selectedKey={box} onSelectionChange={(key) => setBox(key === 'sent' ? 'sent' : 'in')}>
      <TabList className="tabs" aria-label={desk.boxes}>
        <Tab id="in" className="tab">
          {desk.incoming}
        </Tab>
        <Tab id="sent" className="tab">
          {desk.sent}
        </Tab>
      </TabList>
      <TabPanel id="in" className="desk-box">
        <InboxList entries={incoming} current={current} empty={desk.emptyIn} label={desk.incoming} />
      </TabPanel>
      <TabPanel id="sent" className="desk-box">
        <InboxList entries={sent} current={current} empty={desk.emptySent} label={desk.sent} />
      </TabPanel>
    </Tabs>
  );
}

function useToRow(): (entry: DeskEntry) => InboxEntry {
  const { me, storyTime } = usePlay();
  const { shown } = useSeen();
  const desk = useText('desk');
  return (entry) => {
    const common = { id: entry.id, time: storyTime(entry.at), href: `#${postPath(entry.id)}` };
    if (entry.kind === 'call')
      return { ...common, ...missedRow(entry.call, desk), isUnread: !shown.includes(entry.id) };
    if (entry.kind === 'form') return { ...common, ...formRow(entry.paper, desk, shown.includes(entry.id)) };
    const { item, channel, isSent } = entry;
    return {
      ...common,
      channel,
      who: isSent ? item.recipients.join(', ') : item.from.name,
      title: item.title,
      isUnread: !isSent && isUnread(item, me.player),
      tag: item.recalled ? desk.recalledTag : undefined,
    };
  };
}

/** How somebody who called, came or waited in vain stands in the list. */
function missedRow(call: CallView, words: typeof texts): Pick<InboxEntry, 'channel' | 'who' | 'title'> {
  const who = words.missed[encounterOf(call)](call.from.name);
  return { channel: call.medium === 'visit' ? 'visit' : 'voicemail', who, title: call.title };
}

/** How a form stands in the list: unread until it was looked at, and what is still asked. */
function formRow(
  { to, title, outcome }: FormView,
  words: typeof texts,
  isShown: boolean,
): Pick<InboxEntry, 'channel' | 'who' | 'title' | 'isUnread' | 'tag'> {
  const isUnread = outcome === undefined && !isShown;
  return { channel: 'form', who: to, title, isUnread, tag: words.formTag[outcome?.kind ?? 'open'] };
}
