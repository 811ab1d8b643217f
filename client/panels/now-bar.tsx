import { useText } from '../text/use-text.ts';

type NowBarProps = {
  /** What is asked of the teams; undefined before the first phase. */
  text: string | undefined;
  /** "10:42" in the story; seen only on a phone, where the clock of the header scrolls away. */
  time: string;
  /** Absent once play is over. */
  times?: Times;
};

type Times = {
  /** "12:30" of play left; undefined when the planned time is over. */
  left: string | undefined;
  /** "3:10" until the nearest open decision of the own team closes. */
  decisionLeft?: string | undefined;
  decisionPath: string;
};

/** The one question of this moment, always in the same place, with the time that is left. */
export function NowBar({ text, time, times }: NowBarProps) {
  const common = useText('common');
  return (
    <section className="now" aria-label={common.nowLabel}>
      <span className="now-badge">{common.now}</span>
      <span className="now-clock" aria-hidden="true">
        {time}
      </span>
      <p className="now-text">{text ?? common.connecting}</p>
      {times && <TimesLeft {...times} />}
    </section>
  );
}

function TimesLeft({ left, decisionLeft, decisionPath }: Times) {
  const common = useText('common');
  return (
    <p className="now-times">
      {decisionLeft !== undefined && (
        <a className="now-decision" href={decisionPath}>
          {common.decisionLeft(decisionLeft)}
        </a>
      )}
      <span className="now-left" title={common.leftLabel}>
        {left === undefined ? common.overtime : common.left(left)}
      </span>
    </p>
  );
}
