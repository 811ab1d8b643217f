import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { isOverDays, toStoryDate, toTimeOfDay } from '../../../shared/vocabulary/story-time.ts';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { ClockPanel } from '../console/clock-panel.tsx';
import { useOverview, useRegie } from './regie-context.ts';

const MINUTE = 60_000;
const JUMP = 5 * MINUTE;

/** The clock, fed from the store. */
export function ConsoleClock({ hasShortcuts }: { hasShortcuts: boolean }) {
  const { interventions, scenario } = useRegie();
  const { done } = useText('docent').intervene;
  const { welcome } = useSession();
  const { view, now } = useOverview();
  const place = scenario.phases.findIndex(({ id }) => id === view.now?.phase);
  const duration = welcome?.stage.duration ?? toExerciseTime(scenario.duration);
  const comes = Object.values(view.injects).filter(
    ({ state, due }) => state === 'scheduled' && due !== undefined && due <= now + JUMP,
  );
  return (
    <ClockPanel
      time={toTimeOfDay(now, scenario.story)}
      date={isOverDays(scenario.story) ? toStoryDate(now, scenario.story) : undefined}
      phase={
        view.now && place >= 0 ? { number: place + 1, total: scenario.phases.length, title: view.now.title } : undefined
      }
      minutesLeft={Math.ceil((duration - now) / MINUTE)}
      isRunning={view.phase === 'running'}
      hasOutage={view.phase === 'paused' && view.pauseReason === 'outage'}
      speed={view.clock.speed}
      comesInJump={comes.length}
      hasShortcuts={hasShortcuts}
      onPause={() => void interventions.intervene({ type: 'PausePlay' }, done.PausePlay)}
      onResume={() => void interventions.intervene({ type: 'ResumePlay' }, done.ResumePlay)}
      onSpeed={(speed) => void interventions.intervene({ type: 'SetClockSpeed', speed }, done.SetClockSpeed)}
      onJump={() => void interventions.intervene({ type: 'JumpClock', to: Math.round(now) + JUMP }, done.JumpClock)}
    />
  );
}
