import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { GaugesPanel } from '../console/gauges-panel.tsx';
import { relationLines, type StrandLine, strandLines } from '../insight/story-lines.ts';
import { RelationsTable } from '../story/relations-table.tsx';
import '../story/story.css';
import { ConsentsList, RulesList } from '../story/story-notes.tsx';
import { StrandsList } from '../story/strands-list.tsx';
import { useOverview, useRegie } from './regie-context.ts';

/** How the story stands, fed from the store. */
export function ConsoleStory({ isInPlay }: { isInPlay: boolean }) {
  const { scenario, interventions } = useRegie();
  const text = useText('docent').story;
  const overview = useOverview();
  const { gauges, story } = overview.view;
  const timeOf = (at: number) => toStoryTime(at, scenario.story);
  const nameOf = (actor: string) => scenario.actors.find(({ id }) => id === actor)?.name ?? actor;

  function move({ id: strand, name, state }: StrandLine, to: StrandLine['states'][number]): void {
    const back = () => [{ type: 'MoveStrand', strand, to: state } as const];
    void interventions.intervene({ type: 'MoveStrand', strand, to: to.id }, text.moved(name, to.name), back);
  }

  return (
    <div className="story">
      <StrandsList strands={strandLines(overview)} onMove={isInPlay ? move : undefined} />
      <GaugesPanel
        gauges={scenario.gauges.map(({ id, name, start, min, max }) => ({
          ...{ id, name, min, max, start },
          value: gauges[id] ?? start,
        }))}
      />
      <div className="story-twin">
        <RulesList
          notes={story.rules.map(({ at, rule, note }) => ({ key: rule, time: timeOf(at), text: note })).toReversed()}
        />
        <ConsentsList
          notes={story.consents
            .map(({ at, actor, is, scope }, place) => ({
              key: String(place),
              time: timeOf(at),
              text: text.consentLine(nameOf(actor), text.consent[is], scope),
            }))
            .toReversed()}
        />
      </div>
      <RelationsTable relations={relationLines(overview)} />
    </div>
  );
}
