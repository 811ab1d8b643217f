import type { Recording } from '../../source/replay-source.ts';
import { useText } from '../../text/use-text.ts';

/** The NU line as it stood at this moment: what was asked of the teams. */
export function NowAsked({ recording, at }: { recording: Recording; at: number }) {
  const common = useText('common');
  const asked = recording.events.findLast((line) => line.at <= at && line.event.type === 'PhaseBegan')?.event;
  if (asked?.type !== 'PhaseBegan') return null;
  return (
    <p className="now-asked">
      <span className="now-asked-badge">{common.now}</span> {asked.now}
    </p>
  );
}
