import {
  Inbox,
  type LucideIcon,
  Map as MapIcon,
  MessagesSquare,
  Mic,
  Newspaper,
  Phone,
  Scale,
  StickyNote,
} from 'lucide-react';
import { Rail } from '../../panels/rail.tsx';
import { useText } from '../../text/use-text.ts';
import { PATHS, ROUTES, type Route } from '../routes.ts';

const ICONS: Record<Route, LucideIcon> = {
  desk: Inbox,
  map: MapIcon,
  phone: Phone,
  news: Newspaper,
  board: StickyNote,
  decisions: Scale,
  press: Mic,
  talk: MessagesSquare,
};

type PlayerRailProps = {
  current: Route;
  unread: Record<Route, number>;
  /** There is or was a press conference; before that its screen would only ask questions. */
  hasPress: boolean;
};

/** The screens of a player, with how much is new on each. */
export function PlayerRail({ current, unread, hasPress }: PlayerRailProps) {
  const { rail } = useText('common');
  const shown = ROUTES.filter((id) => id !== 'press' || hasPress);
  const items = shown.map((id) => ({
    id,
    label: rail[id],
    href: `#${PATHS[id]}`,
    icon: ICONS[id],
    unread: id === current && id !== 'desk' ? 0 : unread[id],
  }));
  return <Rail items={items} current={current} />;
}
