import { spawnSync } from 'node:child_process';
import type { SpokenLine } from '../../../shared/scenario/clips.ts';
import { voiceOf } from './cast.ts';
import { toSpeech } from './speech.ts';
import { readWave, trimmed, type Wave } from './wave.ts';

export type Spoken = (line: SpokenLine, faster?: number) => Wave;

/** Lets espeak-ng say a line in this language, so many times faster than its voice speaks. */
export function speaker(language: 'nl' | 'en'): Spoken {
  const base = language === 'nl' ? 'nl' : 'en-gb';
  return (line, faster = 1) => {
    const { variant, pitch, speed } = voiceOf(line);
    const how = ['-v', `${base}+${variant}`, '-p', `${pitch}`, '-s', `${Math.round(speed * faster)}`];
    return trimmed(readWave(run('espeak-ng', ['-m', ...how, '--stdout', toSpeech(line.text)])));
  };
}

/** Runs a program to its end and gives what it said; throws when it is not there or failed. */
export function run(program: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new Error(`${program} could not be started. On Debian: apt-get install espeak-ng ffmpeg`);
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}
