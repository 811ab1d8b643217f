import { Pause, Play } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import { TrialMark } from './trial-mark.tsx';
import { useSpoken } from './use-spoken.ts';
import type { Voice } from './voice.ts';
import './voice.css';

/** Plays a voice whose words are written beside it. `of`: whose, for who does not see where the button stands. */
export function VoiceButton({ voice, of }: { voice: Voice; of: string }) {
  const text = useText('voice');
  const { state, at, length, isTrial, toggle } = useSpoken(voice);
  const isPlaying = state === 'playing';
  const Icon = isPlaying ? Pause : Play;
  return (
    <p className="voice">
      <button
        type="button"
        className="button"
        aria-label={isPlaying ? text.pauseOf(of) : text.playOf(of)}
        onClick={() => void toggle()}
      >
        <Icon size={18} aria-hidden /> {isPlaying ? text.pause : text.play}
      </button>
      {isTrial && <TrialMark />}
      {length > 0 && <span className="muted">{text.time(Math.floor(at), Math.round(length))}</span>}
      <span role="status">{state === 'failed' ? text.failedRead : state === 'loading' ? text.loading : ''}</span>
    </p>
  );
}
