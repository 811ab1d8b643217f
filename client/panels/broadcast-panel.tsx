import { Pause, Play, Radio, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './broadcast-panel.css';
import { type Broadcast, cueAt } from './broadcast-player.ts';
import { useBroadcastPlayback } from './use-broadcast-playback.ts';
import { TrialMark } from './voice/trial-mark.tsx';
import type { Voice } from './voice/voice.ts';

type BroadcastProps = {
  name: string;
  time: string;
  broadcast: Broadcast;
  /** Absent: captions only. */
  voice?: Voice | undefined;
};

/** Radio or television: spoken cues with captions, and always the whole text. */
export function BroadcastPanel({ name, time, broadcast, voice }: BroadcastProps) {
  const text = useText('news');
  const { seconds, playing, toggle, sound, isTrial } = useBroadcastPlayback(broadcast, voice);
  const [captions, setCaptions] = useState(true);
  const cue = cueAt(broadcast, seconds);
  const over = seconds >= broadcast.seconds;
  return (
    <section className="broadcast" aria-label={`${name}: ${broadcast.title}`}>
      <div className={`broadcast-set broadcast-${broadcast.medium}`}>
        <p className="broadcast-brand">
          {broadcast.medium === 'tv' && <span className="broadcast-extra">{text.live}</span>}
          <span>{name}</span>
        </p>
        <div className="broadcast-studio" data-playing={playing}>
          {broadcast.medium === 'tv' ? <Face id={faceOf(cue?.speaker)} size={220} /> : <Radio aria-hidden="true" />}
        </div>
        <h2 className="broadcast-title">{broadcast.title}</h2>
        {captions && cue && (
          <p className="broadcast-caption">
            <span className="broadcast-speaker">{cue.speaker}</span> {cue.text}
          </p>
        )}
        <p className="broadcast-ticker">
          <span>{time}</span> {broadcast.medium === 'tv' ? text.tv : text.radio}
        </p>
      </div>
      <p className="broadcast-buttons">
        <button type="button" className="button button-primary" onClick={toggle}>
          <PlayIcon playing={playing} over={over} /> {playing ? text.pause : over ? text.again : text.play}
        </button>
        <button type="button" className="button" aria-pressed={captions} onClick={() => setCaptions(!captions)}>
          {text.captions}
        </button>
        <span className="muted">{text.seconds(Math.floor(seconds), broadcast.seconds)}</span>
        {isTrial && <TrialMark />}
        <SoundLine sound={sound} />
      </p>
      <details className="broadcast-transcript">
        <summary>{text.transcript}</summary>
        {broadcast.cues.map((line) => (
          <p key={line.at}>
            <strong>{line.speaker}:</strong> {line.text}
          </p>
        ))}
      </details>
    </section>
  );
}

function PlayIcon({ playing, over }: { playing: boolean; over: boolean }) {
  if (playing) return <Pause aria-hidden="true" size={18} />;
  return over ? <RotateCcw aria-hidden="true" size={18} /> : <Play aria-hidden="true" size={18} />;
}

function SoundLine({ sound }: { sound: 'loading' | 'failed' | 'fine' }) {
  const text = useText('voice');
  return <span role="status">{sound === 'fine' ? '' : text[sound]}</span>;
}

// A known reporter gets her own face; a voice without a portrait is the newsreader.
function faceOf(speaker: string | undefined): string {
  if (speaker?.includes('Dirk-Jan')) return 'dirk-jan';
  return 'redactie';
}
