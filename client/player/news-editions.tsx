import { useState } from 'react';
import type { ItemView } from '../../shared/view/session-view.ts';
import { toStoryDate, toStoryTime, toTimeOfDay } from '../../shared/vocabulary/story-time.ts';
import { placePicture } from '../art/drawn-town.ts';
import { BroadcastPanel } from '../panels/broadcast-panel.tsx';
import { PaperPanel } from '../panels/paper-panel.tsx';
import { useSession } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { useOpenItems } from './use-open-items.ts';
import { useVoices } from './voices/use-voices.ts';

/** Newspaper or broadcast: the newest edition, with the earlier ones at hand. */
export function NewsEditions({ medium, items }: { medium: 'paper' | 'broadcast'; items: readonly ItemView[] }) {
  const text = useText('news');
  const { welcome } = useSession();
  const [chosen, setChosen] = useState<string>();
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  useOpenItems(item ? [item] : []);
  if (!welcome) return null;
  const { story, skins } = welcome.stage;
  if (!item) return <p>{text.nothing(skins[medium])}</p>;
  return (
    <>
      {items.length > 1 && (
        <nav className="news-editions" aria-label={text.editions}>
          {items.map(({ id, at, title }) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-current={id === item.id ? 'true' : undefined}
              onClick={() => setChosen(id)}
            >
              {toStoryTime(at, story)} {title}
            </button>
          ))}
        </nav>
      )}
      <Edition
        key={item.id}
        item={item}
        name={skins[medium]}
        date={toStoryDate(item.at, story)}
        time={toTimeOfDay(item.at, story)}
      />
    </>
  );
}

function Edition({ item, name, date, time }: { item: ItemView; name: string; date: string; time: string }) {
  const voiceOf = useVoices();
  const places = useSession().welcome?.stage.places ?? [];
  const delivered = item.content.kind === 'delivered' ? item.content.delivered : undefined;
  if (delivered?.channel === 'paper') {
    const { paper } = delivered;
    return <PaperPanel {...{ name, date, time, paper }} drawingOf={(place) => placePicture(places, place)} />;
  }
  if (delivered?.channel !== 'broadcast') return null;
  const { broadcast } = delivered;
  return <BroadcastPanel {...{ name, time, broadcast }} voice={voiceOf(broadcast.audio)} />;
}
