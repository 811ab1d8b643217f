import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { LockedLine } from '../panels/locked-line.tsx';
import { useText } from '../text/use-text.ts';
import { Thread } from './talk/thread.tsx';
import { usePlay } from './use-play.ts';
import { useSeen } from './use-seen.ts';
import './talk-screen.css';

type ThreadName = 'team' | 'line';

/** Overleg: the own team, and behind the second tab the line to the other team once it was found. */
export function TalkScreen() {
  const { view, stage, me } = usePlay();
  const chat = useText('chat');
  const { unread } = useText('common');
  const { chat: seen, markChat } = useSeen();
  const [thread, setThread] = useState<ThreadName>('team');
  const counts = { team: countOf('team'), line: countOf('line') };
  const count = counts[thread];
  useEffect(() => markChat(thread, count));

  function countOf(name: ThreadName): number {
    return view.chat.filter((line) => line.thread === name).length;
  }

  const other = stage.teams.find(({ id }) => id !== me.team)?.name ?? '';
  return (
    <div className="talk">
      <h1>{chat.title}</h1>
      <Tabs
        className="talk-tabs"
        selectedKey={thread}
        onSelectionChange={(key) => setThread(key === 'line' ? 'line' : 'team')}
      >
        <TabList className="tabs" aria-label={chat.threads}>
          {(['team', 'line'] as const).map((name) => {
            const fresh = Math.max(0, counts[name] - seen[name]);
            return (
              <Tab key={name} id={name} className="tab">
                {name === 'team' ? chat.team : chat.line}
                {name !== thread && fresh > 0 && <span className="badge">{unread(fresh)}</span>}
              </Tab>
            );
          })}
        </TabList>
        <TabPanel id="team" className="talk-panel">
          <Thread thread="team" />
        </TabPanel>
        <TabPanel id="line" className="talk-panel">
          {view.contact ? <Thread thread="line" /> : <LockedLine otherTeam={other} />}
        </TabPanel>
      </Tabs>
    </div>
  );
}
