import { type ReactNode, useEffect } from 'react';
import { useLanguage, useText } from '../../text/use-text.ts';
import './frame.css';

type FrameProps = {
  badge: string;
  title: string;
  /** What cannot wait, in front of the title in the browser's tab. */
  attention?: string | undefined;
  /** Beside the title: a PIN, counts. */
  note?: ReactNode;
  /** Buttons at the end of the header. */
  actions?: ReactNode;
  children: ReactNode;
};

/** Header, skip link and main part of every docent page. */
export function Frame({ badge, title, attention, note, actions, children }: FrameProps) {
  const text = useText('docent').entry;
  const { language, choose } = useLanguage();

  // A new page begins at its top, however far the last one was scrolled.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);

  useEffect(() => {
    document.title = [attention && `❗ ${attention}`, title, text.product].filter(Boolean).join(' · ');
  }, [attention, title, text.product]);

  return (
    <div className="frame">
      <button type="button" className="frame-skip button" onClick={skipToContent}>
        {text.skip}
      </button>
      <header className="frame-header on-dark">
        <span className="frame-badge">{badge}</span>
        <h1 className="frame-title">{title}</h1>
        {note !== undefined && <div className="frame-note">{note}</div>}
        <div className="frame-actions">
          <button
            type="button"
            className="button frame-button"
            aria-label={text.languageLabel}
            lang={language === 'nl' ? 'en' : 'nl'}
            onClick={() => choose(language === 'nl' ? 'en' : 'nl')}
          >
            {text.language}
          </button>
          {actions}
        </div>
      </header>
      <main className="frame-main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

// A button, because the hash of this page is its route and a link would change it.
function skipToContent(): void {
  document.getElementById('inhoud')?.focus();
}
