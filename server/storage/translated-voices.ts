import { clipsOf, type ScenarioClip } from '../../shared/scenario/clips.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/**
 * The translation without the voices that still speak the other language: where the words are translated and the
 * translation names no voice of its own. There it is played with the words alone.
 */
export function withoutForeignVoices(translated: Scenario, original: Scenario): Scenario {
  const before = new Map(clipsOf(original).map((clip) => [clip.path.join('.'), clip]));
  const foreign = clipsOf(translated).filter((clip) => isForeign(clip, before.get(clip.path.join('.'))));
  if (foreign.length === 0) return translated;
  const spoken = structuredClone(translated);
  for (const { path } of foreign) takeAway(spoken, path);
  return spoken;
}

function isForeign({ clip, lines }: ScenarioClip, original: ScenarioClip | undefined): boolean {
  return clip.file === original?.clip.file && lines.some(({ text }, i) => text !== original.lines[i]?.text);
}

function takeAway(document: object, path: ScenarioClip['path']): void {
  const around = path
    .slice(0, -1)
    .reduce((found, key) => (found as Record<string | number, object>)[key] ?? {}, document);
  delete (around as Record<string | number, unknown>)[path.at(-1) ?? ''];
}
