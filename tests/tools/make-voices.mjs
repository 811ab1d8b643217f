// Makes the trial voices of the scenarios: `node tests/tools/make-voices.mjs [scenario ...]`. Needs espeak-ng and
// ffmpeg, which the product itself does not. Says which times of a broadcast must be changed in its YAML.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenarioFolder } from '../../server/storage/parse-scenario-folder.ts';
import { clipsOf } from '../../shared/scenario/clips.ts';
import { spokenFreely, spokenOnTime, writeClip } from './voices/render-clip.ts';
import { speaker } from './voices/speak.ts';

/** @typedef {import('../../shared/scenario/clips.ts').ScenarioClip} ScenarioClip */
/** @typedef {import('../../shared/scenario/scenario.ts').Scenario} Scenario */

const ROOT = fileURLToPath(new URL('../../scenarios', import.meta.url));

/**
 * A broadcast of the scenario's own language takes the time it takes; all others keep to what is written.
 * @param {ScenarioClip} clip @param {Scenario} scenario @param {boolean} isOwn
 */
function render(clip, scenario, isOwn) {
  const speak = speaker(scenario.language);
  const onAir = broadcastAt(scenario, clip.path);
  if (onAir === undefined) return spokenFreely(clip, speak).wave;
  if (!isOwn) return spokenOnTime(clip, speak, onAir.seconds).wave;
  const { at, seconds, wave } = spokenFreely(clip, speak);
  const written = [...clip.lines.map((line) => line.at), onAir.seconds].join(' ');
  if (written !== [...at, seconds].join(' ')) {
    console.log(`  ${clip.path.join('.')} (${clip.title}): at ${at.join(', ')}; seconds: ${seconds}`);
  }
  return wave;
}

/** @param {Scenario} scenario @param {ScenarioClip['path']} path @returns {{ seconds: number } | undefined} */
function broadcastAt(scenario, path) {
  /** @type {any} */
  let found = scenario;
  for (const key of path.slice(0, -1)) found = found[key];
  return path.at(-2) === 'broadcast' ? found : undefined;
}

/** @param {string} folder */
function makeVoices(folder) {
  const { scenario, translations, problems } = parseScenarioFolder(folder);
  if (!scenario) throw new Error(`${folder}: ${JSON.stringify(problems[0])}`);
  const versions = [scenario, ...Object.values(translations)];
  const all = versions.flatMap((version) => clipsOf(version).map((clip) => ({ clip, version })));
  /** @type {Map<string, string>} */
  const said = new Map();
  for (const { clip, version } of all.filter(
    ({
      clip: {
        clip: { trial },
      },
    }) => trial,
  )) {
    if (isSaid(clip, said)) continue;
    writeClip(render(clip, version, version === scenario), clip, join(folder, 'audio'));
  }
  addUp(
    join(folder, 'audio'),
    new Set(
      all.map(
        ({
          clip: {
            clip: { file },
          },
        }) => file,
      ),
    ),
  );
}

/**
 * One file may stand in more places, with the same words in each; remembers them.
 * @param {ScenarioClip} clip @param {Map<string, string>} said
 */
function isSaid({ clip: { file }, lines }, said) {
  const words = lines.map(({ speaker: who, text }) => `${who}: ${text}`).join('\n');
  const before = said.get(file);
  if (before !== undefined && before !== words) console.log(`  ${file} has two texts: ${words}`);
  said.set(file, words);
  return before !== undefined;
}

/** Adds up, and names what nobody says any more. @param {string} folder @param {ReadonlySet<string>} known */
function addUp(folder, known) {
  if (known.size === 0) return;
  const files = readdirSync(folder);
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`  ${known.size} clips, ${Math.round(bytes / 1000)} kB`);
  for (const name of files) if (!known.has(name.replace(/\.\w+$/, ''))) console.log(`  ${name} is not used`);
}

const wanted = process.argv.slice(2);
for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
  if (!entry.isDirectory() || (wanted.length > 0 && !wanted.includes(entry.name))) continue;
  console.log(basename(entry.name));
  makeVoices(join(ROOT, entry.name));
}
