import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
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
  story: StoryClock;
  onMoment: (moment: Moment) => void;
};

/** Play, the moment before and after, how fast, and what time it is. */
export function Transport({ playback, act, moments, story, onMoment }: TransportProps) {
  const { timeline } = useText('debrief').replay;
  const { at, end, playing, speed } = playback;
  const before = momentBefore(moments, at);
  const after = momentAfter(moments, at);
  return (
    <div className="transport">
      <button type="button" className="button button-primary transport-play" onClick={() => act({ type: 'toggle' })}>
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
      <kbd className="transport-key">{timeline.space}</kbd>
      <p className="transport-time">{timeline.of(toStoryTime(at, story), toStoryTime(end, story))}</p>
    </div>
  );
}
