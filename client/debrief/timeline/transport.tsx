import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import { momentAfter, momentBefore } from '../insight/moment-steps.ts';
import type { Moment } from '../insight/moments.ts';
import type { Playback, PlaybackAction } from '../insight/playback.ts';
import { SpeedChoice } from './speed-choice.tsx';
import './transport.css';

type TransportProps = {
  playback: Playback;
  act: (action: PlaybackAction) => void;
  moments: readonly Moment[];
  onMoment: (moment: Moment) => void;
};

/** Play, the moment before and after, how fast. */
export function Transport({ playback, act, moments, onMoment }: TransportProps) {
  const { timeline } = useText('debrief').replay;
  const { at, playing, speed } = playback;
  const before = momentBefore(moments, at);
  const after = momentAfter(moments, at);
  return (
    <div className="transport">
      <button
        type="button"
        className="button button-primary transport-play"
        title={timeline.space}
        onClick={() => act({ type: 'toggle' })}
      >
        {playing ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
        <span className="visually-hidden">{playing ? timeline.pause : timeline.play}</span>
      </button>
      <button type="button" className="button" disabled={!before} onClick={() => before && onMoment(before)}>
        <SkipBack size={18} aria-hidden /> <span className="transport-word">{timeline.previous}</span>
      </button>
      <button type="button" className="button" disabled={!after} onClick={() => after && onMoment(after)}>
        <span className="transport-word">{timeline.next}</span> <SkipForward size={18} aria-hidden />
      </button>
      <SpeedChoice speed={speed} onSpeed={(chosen) => act({ type: 'speed', speed: chosen })} />
    </div>
  );
}
