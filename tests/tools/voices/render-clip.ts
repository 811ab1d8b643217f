import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScenarioClip, SpokenLine } from '../../../shared/scenario/clips.ts';
import { cueTimes, haste } from './cue-times.ts';
import { run, type Spoken } from './speak.ts';
import { treatment } from './treatment.ts';
import { joined, secondsOf, type Wave, writeWave } from './wave.ts';

/** Quiet before and after (s), so that nothing is cut. */
const EDGE = 0.25;

export type Rendered = { at: number[]; seconds: number };

/** The voices of a clip after each other; the times that came of it belong in the scenario. */
export function spokenFreely({ lines }: ScenarioClip, speak: Spoken): Rendered & { wave: Wave } {
  const waves = lines.map((line) => speak(line));
  const { at, seconds } = cueTimes(waves.map(secondsOf));
  return { at, seconds, wave: joined(placed(waves, at), seconds) };
}

/** The voices at the times that are written: a translation keeps those of the original, if need be in haste. */
export function spokenOnTime({ lines }: ScenarioClip, speak: Spoken, seconds: number): Rendered & { wave: Wave } {
  const at = lines.map((line) => line.at);
  const waves = lines.map((line, i) => onTime(line, speak, (at[i + 1] ?? seconds) - line.at));
  return { at, seconds, wave: joined(placed(waves, at), seconds) };
}

function onTime(line: SpokenLine, speak: Spoken, room: number): Wave {
  const wave = speak(line);
  const faster = haste(secondsOf(wave), room);
  return faster === 1 ? wave : speak(line, faster);
}

function placed(waves: readonly Wave[], at: readonly number[]) {
  return waves.map((wave, i) => ({ wave, at: (at[i] ?? 0) + EDGE }));
}

/** Writes the sound in every ending under `folder`. */
export function writeClip(wave: Wave, { kind, clip }: ScenarioClip, folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'voices-'));
  try {
    mkdirSync(folder, { recursive: true });
    const from = join(scratch, 'spoken.wav');
    writeFileSync(from, writeWave(wave));
    const to = { ogg: join(folder, `${clip.file}.ogg`), m4a: join(folder, `${clip.file}.m4a`) };
    run('ffmpeg', treatment(kind, from, to));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
