import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { paperGroups, papersToCome } from '../insight/papers.ts';
import { BoardsPanel } from '../work/boards-panel.tsx';
import { PapersPanel } from '../work/papers-panel.tsx';
import { useOverview, useRegie } from './regie-context.ts';

/** What the teams made, fed from the store: their forms and their boards. */
export function ConsoleWork() {
  const { scenario } = useRegie();
  const overview = useOverview();
  const { story, teams } = scenario;
  return (
    <div className="work-desk">
      <PapersPanel
        groups={paperGroups(overview)}
        toCome={papersToCome(overview)}
        {...{ teams, story }}
        now={overview.now}
      />
      <BoardsPanel findings={overview.view.findings} teams={teams} storyTime={(at) => toStoryTime(at, story)} />
    </div>
  );
}
