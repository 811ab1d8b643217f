import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import type { Texts } from '../../text/nl.ts';
import { useText } from '../../text/use-text.ts';
import { MselDrawer } from '../console/msel-drawer.tsx';
import type { MselVerb, MselWords } from '../console/msel-row.tsx';
import { type MselFilter, type MselLine, mselLines } from '../insight/msel.ts';
import type { Overview } from '../insight/overview.ts';
import { recipientNames, whySentence } from '../parts/sentences.ts';
import { useOverview, useRegie } from './regie-context.ts';
import { useWaiting } from './use-waiting.ts';

type ConsoleMselProps = {
  /** Undefined: the drawer is closed. */
  filter: MselFilter | undefined;
  onFilter: (filter: MselFilter) => void;
  onClose: () => void;
};

/** The whole MSEL in its drawer, fed from the store. */
export function ConsoleMsel({ filter, onFilter, onClose }: ConsoleMselProps) {
  const { interventions } = useRegie();
  const docent = useText('docent');
  const overview = useOverview();
  const waiting = useWaiting(filter !== undefined);

  function act(verb: MselVerb, { inject }: MselLine): void {
    const { done } = docent.intervene;
    const said = verb === 'MarkExpectation' ? done.MarkExpectation : done[verb](inject.title);
    void interventions.intervene({ type: verb, inject: inject.id }, said);
  }

  return (
    <MselDrawer
      isOpen={filter !== undefined}
      onClose={onClose}
      filter={filter ?? 'all'}
      onFilter={onFilter}
      lines={filter === undefined ? [] : mselLines(overview)}
      wordsOf={(line) => ({ ...wordsFor(line, overview, docent), missing: missingFor(line, waiting) })}
      actions={act}
    />
  );
}

type Said = Omit<MselWords, 'missing'>;

function wordsFor(line: MselLine, { scenario }: Overview, { control, insight }: Texts['docent']): Said {
  const { inject, why } = line;
  return {
    state: stateWords(line, scenario.story, control.msel.states),
    why: whySentence(why, insight, scenario.story),
    from: scenario.actors.find(({ id }) => id === inject.from)?.name ?? inject.from,
    to: recipientNames(scenario, inject.to, control.soon.everybody),
  };
}

// What was asked some seconds ago may have come meanwhile.
function missingFor({ inject, progress: { state } }: MselLine, waiting: Readonly<Record<string, string>>): string {
  return state === 'waiting' || state === 'held' ? (waiting[inject.id] ?? '') : '';
}

type States = Texts['docent']['control']['msel']['states'];

function stateWords({ progress, bucket, cause }: MselLine, story: Overview['scenario']['story'], text: States): string {
  switch (progress.state) {
    case 'waiting':
      return waitingWords(bucket, text);
    case 'scheduled':
      return text.scheduled(toStoryTime(progress.due ?? 0, story));
    case 'held':
      return cause?.reason === 'overdue' ? text.heldOverdue : text.held;
    case 'skipped':
      return text.skipped[cause?.reason ?? 'docent'];
    case 'released':
      return text.out(toStoryTime(progress.at ?? 0, story));
    case 'recalled':
      return text.recalled;
  }
}

function waitingWords(bucket: MselLine['bucket'], text: States): string {
  if (bucket === 'left-out') return text.leftOut;
  return bucket === 'manual' ? text.manual : text.waiting;
}
