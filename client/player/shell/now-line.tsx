import { isOver } from '../../../shared/view/at-the-end.ts';
import { toTimeLeft } from '../../../shared/vocabulary/story-time.ts';
import { NowBar } from '../../panels/now-bar.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { PATHS } from '../routes.ts';
import { usePlay } from '../use-play.ts';

/** The NU line, counting down by itself. */
export function NowLine() {
  const { view, stage, me, storyTime } = usePlay();
  const { end } = useText('common');
  const at = useExerciseTime();
  if (isOver(view)) return <NowBar text={end.title} time={storyTime(at)} />;
  const closes = view.decisions
    .filter(({ team, outcome }) => team === me.team && outcome === undefined)
    .map((point) => point.closes - at)
    .filter((left) => left > 0);
  return (
    <NowBar
      text={view.now?.text}
      time={storyTime(at)}
      times={{
        left: stage.duration > at ? toTimeLeft(stage.duration - at) : undefined,
        decisionLeft: closes.length > 0 ? toTimeLeft(Math.min(...closes)) : undefined,
        decisionPath: `#${PATHS.decisions}`,
      }}
    />
  );
}
