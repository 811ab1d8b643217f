import { useId } from 'react';
import type { StoryClock } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { PaperGroup } from '../insight/papers.ts';
import { Papers } from '../parts/papers.tsx';
import './work.css';

type PapersPanelProps = {
  groups: readonly PaperGroup[];
  /** Titles of what was not laid down yet. */
  toCome: readonly string[];
  teams: readonly { id: string; short: string; colour: string }[];
  now: number;
  story: StoryClock;
};

/** All forms that lie with the teams, the latest first. */
export function PapersPanel({ groups, toCome, ...papers }: PapersPanelProps) {
  const text = useText('docent').work;
  const id = useId();
  return (
    <section className="papers" aria-labelledby={id}>
      <h2 id={id}>{text.forms}</h2>
      {groups.length === 0 && <p className="muted">{text.noForms}</p>}
      <Papers groups={groups} {...papers} />
      {toCome.length > 0 && <p className="muted">{text.comes(toCome.join(', '))}</p>}
    </section>
  );
}
