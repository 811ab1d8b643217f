import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../server/cli/load-scenario.ts';
import { dryRun } from '../server/cli/simulation/dry-run.ts';
import { summariseRun } from '../server/cli/simulation/summarise-run.ts';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { toExerciseTime } from '../shared/vocabulary/exercise-time.ts';

const ROOT = fileURLToPath(new URL('../scenarios', import.meta.url));
const FOLDERS = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const SEEDS = [1, 2, 3];

it('ships at least one scenario', () => {
  expect(FOLDERS).toContain('de-elf-dagen');
});

describe.each(FOLDERS)('%s', (name) => {
  const folder = `${ROOT}/${name}`;
  const { scenario, translations, problems } = parseScenarioFolder(folder);
  const playable = () => scenario ?? expect.fail('the scenario does not parse');

  // Eight players with one seed always play the same, so what several tests look at is played once.
  const played = new Map<number, ReturnType<typeof dryRun>>();
  const recordOf = (seed: number) => {
    const record = played.get(seed) ?? dryRun(playable(), { players: 8, seed });
    played.set(seed, record);
    return record;
  };
  const summaryOf = async (seed: number) => summariseRun(playable(), await recordOf(seed), seed);

  it('parses and has no problems', () => {
    expect(problems.map((problem) => problemLine(folder, problem))).toEqual([]);
    expect(scenario?.id).toBe(name);
  });

  it('lets everybody who picks up the phone say goodbye in words of her own, in every language', () => {
    const answering = playable().actors.filter(({ onDial }) => onDial !== undefined);
    expect(answering.filter(({ afterDial }) => afterDial === undefined).map(({ id }) => id)).toEqual([]);
    expect(new Set(answering.map(({ afterDial }) => afterDial)).size).toBe(answering.length);
    for (const { actors } of Object.values(translations)) {
      const goodbyes = new Map(actors.map(({ id, afterDial }) => [id, afterDial]));
      expect(answering.filter(({ id, afterDial }) => goodbyes.get(id) === afterDial).map(({ id }) => id)).toEqual([]);
    }
  });

  it('[LE1] has in each language the levels that are written out in it, and at least one', () => {
    for (const [language, { levels }] of Object.entries(translations)) {
      const written = playable().levels.filter((one) => (one.languages ?? ['nl', 'en']).some((is) => is === language));
      expect(levels.map(({ level }) => level)).toEqual(written.map(({ level }) => level));
      expect(levels).not.toEqual([]);
    }
  });

  it('can be played by bots to EndEx, with all seats taken and with one a team', async () => {
    for (const players of [playable().seats.length, playable().teams.length]) {
      const { end, injects, decisions } = summariseRun(playable(), await dryRun(playable(), { players, seed: 1 }), 1);
      expect(end).toMatchObject({ at: toExerciseTime(playable().duration), phasesBegun: playable().phases.length });
      expect(injects.released.length + injects.never.length).toBe(injects.total);
      const asked = playable().decisions.flatMap(({ id, teams }) => teams.map((team) => `${id} ${team}`));
      expect(asked).toEqual(expect.arrayContaining(decisions.map(({ decision, team }) => `${decision} ${team}`)));
    }
  });

  it('gives eight players something to do all the time, whatever the bots do', async () => {
    for (const seed of SEEDS) {
      const { seats } = await summaryOf(seed);
      expect(seats.filter(({ starved }) => starved)).toEqual([]);
    }
  });

  it('releases what stands at a fixed time at that time, and each thing once', async () => {
    for (const seed of SEEDS) {
      const { injects } = await summaryOf(seed);
      const released = injects.released.map(({ inject }) => inject);
      expect(new Set(released).size).toBe(released.length);
      const timed = playable().injects.filter(({ release }) => release.at !== undefined);
      const late = timed.filter(({ id, release }) => {
        const at = injects.released.find(({ inject }) => inject === id)?.at;
        return at !== undefined && at !== toExerciseTime(release.at ?? '');
      });
      expect(late.map(({ id }) => id)).toEqual([]);
    }
  });

  it('is played differently with another seed: other choices, another moment of contact', async () => {
    const runs = await Promise.all(SEEDS.map(summaryOf));
    const choices = runs.map(({ decisions }) => decisions.map(({ team, option }) => `${team} ${option}`).join());
    expect(new Set(choices).size).toBe(SEEDS.length);
    expect(new Set(runs.map(({ contact }) => contact?.at)).size).toBeGreaterThan(1);
  });

  it('gives the same record for the same seed, and another one for another seed', async () => {
    const once = JSON.stringify(await recordOf(1));
    expect(JSON.stringify(await dryRun(playable(), { players: 8, seed: 1 }))).toBe(once);
    expect(JSON.stringify(await recordOf(2))).not.toBe(once);
  });
});
