import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { useBriefed } from '../use-briefed.ts';
import { BriefingWindow } from './briefing-window.tsx';
import '../../panels/banner.css';

/** Offers the briefing to who came in after StartEx; goes once it was read or put away. */
export function LateLine() {
  const { late, close } = useText('common');
  const { isBriefed, keep } = useBriefed();
  const [isReading, setIsReading] = useState(false);
  if (isBriefed) return null;
  return (
    <section className="banner banner-calm banner-late" aria-label={late.title}>
      <BookOpen size={20} aria-hidden />
      <p>{late.hint}</p>
      <button type="button" className="button button-primary" onClick={() => setIsReading(true)}>
        {late.read}
      </button>
      <button type="button" className="button" onClick={keep}>
        {close}
      </button>
      <BriefingWindow isOpen={isReading} onClose={keep} />
    </section>
  );
}
