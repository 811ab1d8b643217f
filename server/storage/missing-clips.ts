import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clipsOf, type ScenarioClip } from '../../shared/scenario/clips.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { CLIP_FORMATS } from '../sessions/clip-format.ts';

/** Voices that a scenario names and its folder does not have. It can be played without: the words are there. */
export function missingClips(scenario: Scenario, folder: string): Problem[] {
  const voices = join(folder, 'audio');
  const has = (file: string) => CLIP_FORMATS.some((format) => existsSync(join(voices, `${file}.${format}`)));
  const missing = clipsOf(scenario).filter(({ clip }) => !has(clip.file));
  const [first] = missing;
  // A scenario that came as one file left all its voices behind; once is enough to say so.
  if (first && !existsSync(voices)) return [noFolder(first, missing.length)];
  return missing.map(({ clip, path }) => ({
    code: 'missing-clip',
    path,
    message: `Er is geen geluid met de naam ${clip.file} in de map audio.`,
    remedy: 'Maak een proefstem (scenarios/README.md zegt hoe), zet er een opname neer, of haal dit weg.',
  }));
}

function noFolder({ path }: ScenarioClip, count: number): Problem {
  return {
    code: 'missing-clip',
    path,
    message: `Er is geen map audio: ${count === 1 ? 'één stem ontbreekt' : `${count} stemmen ontbreken`}.`,
    remedy: 'Geluid reist niet mee in één bestand: kopieer de map audio, of speel met alleen de tekst.',
  };
}
