import type { StoryClock } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { PaperGroup } from '../insight/papers.ts';
import { PaperCard } from './paper-card.tsx';
import './papers.css';

type PapersProps = {
  groups: readonly PaperGroup[];
  teams: readonly { id: string; short: string; colour: string }[];
  now: number;
  story: StoryClock;
  /** Show what they say at once, as on paper. */
  isWhole?: boolean;
};

/** The forms, each with the papers of the teams beside each other. */
export function Papers({ groups, teams, ...rest }: PapersProps) {
  const text = useText('docent').work;
  return (
    <div className="papers-forms">
      {groups.map(({ form, title, to, lines }) => (
        <section key={form} className="papers-form" aria-label={title}>
          <div className="papers-form-head">
            <h3>{title}</h3>
            <p className="muted">{text.to(to)}</p>
          </div>
          <div className="papers-list">
            {lines.map((line) => {
              const team = teams.find(({ id }) => id === line.paper.team);
              return (
                <PaperCard
                  key={line.key}
                  line={line}
                  team={team?.short ?? text.joint}
                  colour={team?.colour}
                  {...rest}
                />
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}
