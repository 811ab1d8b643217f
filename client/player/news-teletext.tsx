import { useState } from 'react';
import type { ItemView } from '../../shared/view/session-view.ts';
import { shortDate } from '../../shared/vocabulary/story-date.ts';
import { toStoryDate, toTimeOfDay } from '../../shared/vocabulary/story-time.ts';
import { TeletextPage } from '../panels/teletext-page.tsx';
import { useExerciseTime, useSession } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { useOpenItems } from './use-open-items.ts';

/** Teletext as it stands now: the newest version of each page. */
export function NewsTeletext({ items }: { items: readonly ItemView[] }) {
  const text = useText('news');
  const { welcome } = useSession();
  const now = useExerciseTime();
  const pages = newestPages(items);
  const [number, setNumber] = useState<number>();
  const page = pages.find((candidate) => candidate.page === number) ?? pages[0];
  useOpenItems(page ? [page.item] : []);
  if (!welcome) return null;
  const { skins, story } = welcome.stage;
  if (!page) return <p>{text.nothing(skins.teletext)}</p>;
  return (
    <TeletextPage
      page={page.page}
      title={page.title}
      paragraphs={page.paragraphs}
      links={pages.filter((other) => other !== page)}
      clock={toTimeOfDay(now, story)}
      date={shortDate(toStoryDate(now, story))}
      name={skins.teletext}
      onOpenPage={setNumber}
    />
  );
}

function newestPages(items: readonly ItemView[]) {
  const pages = new Map<number, { page: number; title: string; paragraphs: string[]; item: ItemView }>();
  for (const item of items) {
    if (item.content.kind !== 'delivered' || item.content.delivered.channel !== 'teletext') continue;
    const { page, title, paragraphs } = item.content.delivered.teletext;
    if (!pages.has(page)) pages.set(page, { page, title, paragraphs, item });
  }
  return [...pages.values()];
}
