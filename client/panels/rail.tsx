import type { LucideIcon } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import './rail.css';

export type RailItem = {
  id: string;
  label: string;
  href: string;
  icon: LucideIcon;
  unread: number;
};

/** Where a player can go: a rail on the left, a bar at the bottom on a phone. */
export function Rail({ items, current }: { items: readonly RailItem[]; current: string }) {
  const common = useText('common');
  return (
    <nav className="rail on-dark" aria-label={common.screens}>
      <ul className="plain-list">
        {items.map(({ id, label, href, icon: Icon, unread }) => (
          <li key={id}>
            <a className="rail-link" href={href} aria-current={id === current ? 'page' : undefined}>
              <span className="rail-icon">
                <Icon size={22} aria-hidden />
                {unread > 0 && (
                  <span className="badge rail-badge">
                    <span aria-hidden>{unread > 99 ? '99+' : unread}</span>
                  </span>
                )}
              </span>
              <span className="rail-label">{label}</span>
              {unread > 0 && <span className="visually-hidden">, {common.unread(unread)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
