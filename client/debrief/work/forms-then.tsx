import type { Overview } from '../../docent/insight/overview.ts';
import { paperGroups } from '../../docent/insight/papers.ts';
import { Papers } from '../../docent/parts/papers.tsx';
import { useText } from '../../text/use-text.ts';

/** Every form as it stood or was handed in, with its score where the record tells it. */
export function FormsThen({ overview }: { overview: Overview }) {
  const text = useText('debrief').work;
  const { teams, story } = overview.scenario;
  const groups = paperGroups(overview);
  return (
    <section className="made-part" aria-labelledby="made-forms">
      <h2 id="made-forms">{text.forms}</h2>
      {groups.length === 0 && <p className="muted">{text.noForms}</p>}
      <Papers groups={groups} {...{ teams, story }} now={overview.now} isWhole />
    </section>
  );
}
