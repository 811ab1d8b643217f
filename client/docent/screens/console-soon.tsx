import { toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { type SoonItem, SoonPanel } from '../console/soon-panel.tsx';
import { countHeld, nextInjects } from '../insight/soon.ts';
import { recipientNames, whySentence } from '../parts/sentences.ts';
import { useOverview, useRegie } from './regie-context.ts';

const SHOWN = 3;
const LATER = 2 * 60_000;

/** The next three injects, fed from the store. */
export function ConsoleSoon({ onWhole }: { onWhole: (held: boolean) => void }) {
  const { interventions, scenario } = useRegie();
  const { intervene, insight, control } = useText('docent');
  const overview = useOverview();
  const items: SoonItem[] = nextInjects(overview, SHOWN).map(({ inject, due, why }) => ({
    id: inject.id,
    title: inject.title,
    time: toStoryTime(due, scenario.story),
    left: toMinutesSeconds((due - overview.now) / overview.view.clock.speed),
    to: recipientNames(scenario, inject.to, control.soon.everybody),
    // Its time stands before it already.
    why: why.kind === 'at' ? undefined : whySentence(why, insight, scenario.story),
  }));
  const { done } = intervene;
  return (
    <SoonPanel
      items={items}
      held={countHeld(overview)}
      onNow={({ id, title }) =>
        void interventions.intervene({ type: 'ReleaseInject', inject: id }, done.ReleaseInject(title))
      }
      onLater={({ id, title }) =>
        void interventions.intervene({ type: 'PostponeInject', inject: id, by: LATER }, done.PostponeInject(title))
      }
      onSkip={({ id, title }) =>
        void interventions.intervene({ type: 'SkipInject', inject: id }, done.SkipInject(title))
      }
      onWhole={onWhole}
    />
  );
}
