import type { Burst } from './sound-recipes.ts';

const SILENCE = 0.0001;
const SOFT = 0.01;

/** Plans one burst on the audio clock, `start` seconds on it, into `out`. */
export function playBurst(context: BaseAudioContext, out: AudioNode, burst: Burst, start: number): void {
  const begin = start + burst.at;
  const end = begin + burst.lasts;
  const envelope = context.createGain();
  const attack = Math.min(burst.attack ?? SOFT, burst.lasts / 2);
  envelope.gain.setValueAtTime(SILENCE, begin);
  envelope.gain.exponentialRampToValueAtTime(burst.peak, begin + attack);
  if (!burst.rings) envelope.gain.setValueAtTime(burst.peak, Math.max(end - SOFT, begin + attack));
  envelope.gain.exponentialRampToValueAtTime(SILENCE, end);
  envelope.connect(out);
  const source = burst.kind === 'tone' ? tone(context, burst, begin) : noise(context, burst);
  const last = burst.kind === 'noise' ? lowpass(context, source, burst.below) : source;
  last.connect(envelope);
  source.start(begin);
  source.stop(end + SOFT);
}

function tone(context: BaseAudioContext, burst: Burst & { kind: 'tone' }, begin: number): OscillatorNode {
  const source = context.createOscillator();
  source.type = burst.wave ?? 'sine';
  source.frequency.setValueAtTime(burst.hz, begin);
  if (burst.toHz !== undefined) source.frequency.exponentialRampToValueAtTime(burst.toHz, begin + burst.lasts);
  return source;
}

/** The same noise every time: a small row of numbers that looks like chance. */
function noise(context: BaseAudioContext, burst: Burst): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, Math.ceil((burst.lasts + SOFT) * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let index = 0; index < samples.length; index += 1) {
    state = (state * 16807) % 2147483647;
    samples[index] = (state / 2147483647) * 2 - 1;
  }
  const source = context.createBufferSource();
  source.buffer = buffer;
  return source;
}

function lowpass(context: BaseAudioContext, source: AudioNode, below: number): AudioNode {
  const filter = context.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = below;
  source.connect(filter);
  return filter;
}
