import { Inbox, type LucideIcon, Map as MapIcon, MessagesSquare, Newspaper, Phone, Scale } from 'lucide-react';
import { Rail } from '../../panels/rail.tsx';
import { useText } from '../../text/use-text.ts';
import { PATHS, ROUTES, type Route } from '../routes.ts';

const ICONS: Record<Route, LucideIcon> = {
  desk: Inbox,
  map: MapIcon,
  phone: Phone,
  news: Newspaper,
  decisions: Scale,
  talk: MessagesSquare,
};

/** The six screens of a player, with how much is new on each. */
export function PlayerRail({ current, unread }: { current: Route; unread: Record<Route, number> }) {
  const { rail } = useText('common');
  const items = ROUTES.map((id) => ({
    id,
    label: rail[id],
    href: `#${PATHS[id]}`,
    icon: ICONS[id],
    unread: id === current && id !== 'desk' ? 0 : unread[id],
  }));
  return <Rail items={items} current={current} />;
}
