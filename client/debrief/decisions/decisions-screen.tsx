import { useMemo } from 'react';
import { Ending } from '../../panels/work/ending.tsx';
import { useText } from '../../text/use-text.ts';
import { PageHead } from '../frame/page-head.tsx';
import { reviewDecisions } from '../insight/decision-review.ts';
import { endingOf } from '../insight/ending-reached.ts';
import { reviewExpectations } from '../insight/expectation-review.ts';
import { overviewAt } from '../insight/overview-at.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { FormsThen } from '../work/forms-then.tsx';
import { PressThen } from '../work/press-then.tsx';
import { DecisionCard } from './decision-card.tsx';
import { ExpectationsTable } from './expectations-table.tsx';
import './decisions-screen.css';

type DecisionsScreenProps = { retrospect: Retrospect; onWatch: (at: number) => void; onPrint: () => void };

/** Besluiten, which is also the report on paper: every choice with its reason and what lay on the table. */
export function DecisionsScreen({ retrospect, onWatch, onPrint }: DecisionsScreenProps) {
  const text = useText('debrief').decisions;
  const { recording, everybody } = retrospect;
  const { title, story, teams } = recording.scenario;
  const reviews = useMemo(() => reviewDecisions(recording), [recording]);
  const expectations = useMemo(() => reviewExpectations(recording), [recording]);
  const nameOf = (player: string) => everybody.find((seated) => seated.player === player)?.name ?? '';
  return (
    <div className="printed-page review">
      <PageHead title={text.title} paper={text.reportTitle(title)} intro={text.intro} onPrint={onPrint} />
      {reviews.length === 0 && <p>{text.none}</p>}
      {reviews.map((review) => (
        <DecisionCard
          key={review.id}
          review={review}
          team={teams.find(({ id }) => id === review.team)}
          {...{ story, nameOf, onWatch }}
        />
      ))}
      {expectations.length > 0 && <ExpectationsTable {...{ expectations, teams, story }} />}
      <OnPaper retrospect={retrospect} />
      <p className="muted">{text.footer}</p>
    </div>
  );
}

/** What has its own page on the screen, and belongs in the report: how it ended, what was handed in, and the press. */
function OnPaper({ retrospect: { recording, end } }: Pick<DecisionsScreenProps, 'retrospect'>) {
  const { title } = useText('debrief').talk;
  const ending = useMemo(() => endingOf(recording), [recording]);
  const overview = useMemo(() => overviewAt(recording, end), [recording, end]);
  return (
    <div className="only-on-paper">
      {overview.view.forms.length > 0 && <FormsThen overview={overview} />}
      <PressThen overview={overview} />
      {ending && (
        <section aria-label={title}>
          <h2>{ending.view.title}</h2>
          <Ending ending={ending.view} />
        </section>
      )}
    </div>
  );
}
