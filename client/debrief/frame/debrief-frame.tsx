import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLanguage, useText } from '../../text/use-text.ts';
import './debrief-frame.css';

type DebriefFrameProps = {
  title?: string;
  /** "10:51" in the story. */
  time?: string;
  /** Ways of looking. */
  views?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** Header, skip link and main part of the debrief. */
export function DebriefFrame({ title, time, views, actions, children }: DebriefFrameProps) {
  const { skip } = useText('common');
  const { badge, more } = useText('debrief').frame;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="debrief">
      <button type="button" className="debrief-skip button" onClick={() => document.getElementById('main')?.focus()}>
        {skip}
      </button>
      <header className="debrief-head on-dark">
        <span className="debrief-badge">{badge}</span>
        {title !== undefined && (
          <p className="debrief-title" title={title}>
            {title}
          </p>
        )}
        {time !== undefined && <p className="debrief-clock">{time}</p>}
        <button
          type="button"
          className="button debrief-button debrief-more"
          aria-expanded={isOpen}
          aria-controls="debrief-actions"
          onClick={() => setIsOpen(!isOpen)}
        >
          {more} <ChevronDown size={18} aria-hidden />
        </button>
        {views}
        <div className="debrief-actions" id="debrief-actions" data-open={isOpen}>
          {actions}
          <LanguageButton />
        </div>
      </header>
      <main className="debrief-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function LanguageButton() {
  const { settings } = useText('common');
  const { language, choose } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      className="button debrief-button"
      lang={other}
      title={settings.languages[other]}
      onClick={() => choose(other)}
    >
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="visually-hidden">{settings.languages[other]}</span>
    </button>
  );
}
