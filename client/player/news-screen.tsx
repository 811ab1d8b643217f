import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { NEWS_CHANNELS, type NewsChannel } from '../../shared/vocabulary/news-channel.ts';
import { useSession } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { newsByMedium, unreadOf } from './news-media.ts';
import './news-screen.css';
import { NewsEditions } from './news-editions.tsx';
import { NewsFeed } from './news-feed.tsx';
import { NewsTeletext } from './news-teletext.tsx';
import { useMe } from './use-me.ts';

/** All public media of the town, one tab each. */
export function NewsScreen() {
  const text = useText('news');
  const { view, welcome } = useSession();
  const me = useMe();
  const media = newsByMedium(view.items);
  const [shown, setShown] = useState<NewsChannel>(() => firstUnread(media, me?.player));
  if (!welcome) return null;
  const { skins } = welcome.stage;
  return (
    <div className="news-screen">
      <h1 tabIndex={-1} className="visually-hidden">
        {text.title}
      </h1>
      <Tabs selectedKey={shown} onSelectionChange={(key) => setShown(key as NewsChannel)}>
        <TabList aria-label={text.media} className="news-tabs">
          {NEWS_CHANNELS.map((medium) => (
            <Tab key={medium} id={medium} className="news-tab">
              {skins[medium]} <Unread count={unreadOf(media[medium], me?.player)} />
            </Tab>
          ))}
        </TabList>
        {NEWS_CHANNELS.map((medium) => (
          <TabPanel key={medium} id={medium} className={`news-panel news-panel-${medium}`}>
            <Medium medium={medium} items={media[medium]} />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

function Medium({ medium, items }: { medium: NewsChannel; items: ReturnType<typeof newsByMedium>[NewsChannel] }) {
  if (medium === 'teletext') return <NewsTeletext items={items} />;
  if (medium === 'microblog' || medium === 'forum') return <NewsFeed kind={medium} items={items} />;
  return <NewsEditions medium={medium} items={items} />;
}

function Unread({ count }: { count: number }) {
  const text = useText('news');
  if (count === 0) return null;
  return (
    <span className="badge">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{text.unread(count)}</span>
    </span>
  );
}

function firstUnread(media: ReturnType<typeof newsByMedium>, player: string | undefined): NewsChannel {
  return NEWS_CHANNELS.find((medium) => unreadOf(media[medium], player) > 0) ?? 'teletext';
}
