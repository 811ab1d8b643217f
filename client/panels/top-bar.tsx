import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import './top-bar.css';

type TopBarProps = {
  /** "dinsdag 17 november", as the scenario says it. */
  date: string;
  /** "10:42" in the story. */
  time: string;
  /** The NU line. */
  children: ReactNode;
  team: ReactNode;
  settings: ReactNode;
};

/** The header of every screen in play: when it is, what is asked, who you play with. */
export function TopBar({ date, time, children, team, settings }: TopBarProps) {
  const { clockLabel } = useText('common');
  return (
    <header className="top on-dark">
      <p className="top-clock" title={clockLabel}>
        <span className="visually-hidden">{clockLabel}: </span>
        <span className="top-date">{date}</span> <span className="top-time">{time}</span>
      </p>
      {children}
      {team}
      {settings}
    </header>
  );
}
