import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { LogPanel } from '../console/log-panel.tsx';
import { foldLog } from '../insight/fold-log.ts';
import { logLine } from '../insight/log-line.ts';
import { logNames } from '../insight/log-names.ts';
import { useOverview, useRegie } from './regie-context.ts';

/** The log, fed from the activity: the latest on top. */
export function ConsoleLog() {
  const { scenario } = useRegie();
  const { log } = useText('docent');
  const overview = useOverview();
  const rows = foldLog(overview.activity.log)
    .toReversed()
    .flatMap((logged) => {
      const line = logLine(logged, log, logNames(overview, logged.by));
      return line ? [{ ...line, time: toStoryTime(line.at, scenario.story) }] : [];
    });
  return <LogPanel rows={rows} />;
}
