import { toMinutesSeconds } from '../../../shared/vocabulary/story-time.ts';
import { NowBar } from '../../panels/now-bar.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { PATHS } from '../routes.ts';
import { usePlay } from '../use-play.ts';

/** The NU line, counting down by itself. */
export function NowLine() {
  const { view, stage, me, storyTime } = usePlay();
  const at = useExerciseTime();
  const closes = view.decisions
    .filter(({ team, outcome }) => team === me.team && outcome === undefined)
    .map((point) => point.closes - at)
    .filter((left) => left > 0);
  return (
    <NowBar
      text={view.now?.text}
      time={storyTime(at)}
      left={stage.duration > at ? span(stage.duration - at) : undefined}
      decisionLeft={closes.length > 0 ? span(Math.min(...closes)) : undefined}
      decisionPath={`#${PATHS.decisions}`}
    />
  );
}

function span(left: number): string {
  return toMinutesSeconds(left).replace(/^0(?=\d)/, '');
}
