import { type ReactNode, useMemo } from 'react';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { choicesAt, groupQuestion } from '../insight/choices.ts';
import { reviewDecisions } from '../insight/decision-review.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { standingOf } from '../insight/team-standing.ts';
import { ChoicesTable } from './choices-table.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { questionSentence } from './question-sentence.ts';
import { TeamDesk } from './team-desk.tsx';
import './compare-screen.css';

type CompareScreenProps = { retrospect: Retrospect; at: number; timeline: ReactNode };

/** Vergelijk teams: what each team had before it, had chosen and had done at the same moment. */
export function CompareScreen({ retrospect, at, timeline }: CompareScreenProps) {
  const text = useText('debrief').compare;
  const { recording } = retrospect;
  const { story, teams } = recording.scenario;
  const reviews = useMemo(() => reviewDecisions(recording), [recording]);
  const rows = choicesAt(reviews, at);
  const question = groupQuestion(rows);
  const standings = teams.map(({ id }) => standingOf(retrospect, id, at));
  const contact = retrospect.moments.find((moment) => moment.kind === 'contact' && moment.at <= at)?.at;
  return (
    <div className="compare">
      <div className="compare-page">
        <header className="compare-head">
          <h1>{text.title}</h1>
          <p className="muted">{text.at(toStoryTime(at, story))}</p>
        </header>
        <ChoicesTable {...{ rows, teams, story }} />
        {question && (
          <section className="card compare-ask" aria-labelledby="compare-ask">
            <h2 id="compare-ask">{text.ask}</h2>
            <p>{questionSentence(question, text.question)}</p>
          </section>
        )}
        <MeasuresTable {...{ standings, teams, story, contact }} />
        <div className="compare-desks">
          {standings.map((standing) => (
            <TeamDesk
              key={standing.team}
              standing={standing}
              team={teams.find(({ id }) => id === standing.team)}
              story={story}
            />
          ))}
        </div>
      </div>
      {timeline}
    </div>
  );
}
