import { clipsOf } from '../../shared/scenario/clips.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { ClipStore, ScenarioSource } from '../sessions/ports.ts';

/** The same scenarios; a voice that a docent recorded is no trial in what is played from now on. */
export function withOwnVoices(source: ScenarioSource, clips: ClipStore): ScenarioSource {
  return {
    ...source,
    document: (id) => source.document(id),
    async load(id, language) {
      const scenario = await source.load(id, language);
      const own = await clips.own(id);
      return own.size === 0 ? scenario : markOwn(scenario, own);
    },
  };
}

function markOwn(scenario: Scenario, own: ReadonlySet<Slug>): Scenario {
  const marked = structuredClone(scenario);
  for (const { clip, path } of clipsOf(scenario)) {
    if (own.has(clip.file)) Object.assign(at(marked, path) as object, { trial: false });
  }
  return marked;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((found, key) => (found as Record<string | number, unknown>)[key], value);
}
