import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dryRun } from '../server/cli/simulation/dry-run.ts';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';

/** Whose last text tells of now and not of later, so that it is true at any moment. */
const OF_NOW: Record<string, string[]> = { schulden: ['pothoven', 'samira', 'stefan'] };

it.each(['schulden', 'pesten-op-straat', 'de-elf-dagen'])(
  'a play of %s that a docent stops early tells nobody how it went on',
  (id) => {
    const { scenario } = parseScenarioFolder(fileURLToPath(new URL(`../scenarios/${id}`, import.meta.url)));
    if (!scenario) throw new Error(`${id} does not parse`);
    const record = dryRun({ ...scenario, duration: '05:00' }, { seed: 1, players: 4 });
    const reached = record.map(({ event }) => event).find((event) => event.type === 'EndingReached');
    expect(reached?.closing).toMatch(/^Hier stopt het verhaal/);
    const finished = scenario.persons.filter(
      ({ texts }, i) => reached?.persons[i]?.text === texts.at(-1)?.text && texts.length > 1,
    );
    expect(finished.map(({ actor }) => actor)).toEqual(OF_NOW[id] ?? []);
  },
);
