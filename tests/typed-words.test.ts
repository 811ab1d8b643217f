import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineAbout } from '../server/engine/line-about.ts';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { heardAs } from './support/lost-lines.ts';
import { NOTHING, type Typed } from './support/typed.ts';
import { ELF_DAGEN } from './support/typed-in-de-elf-dagen.ts';
import { PESTEN } from './support/typed-in-pesten-op-straat.ts';
import { SCHULDEN } from './support/typed-in-schulden.ts';

const ROOT = fileURLToPath(new URL('../scenarios', import.meta.url));
const ALL: [string, Typed][] = [
  ['de-elf-dagen', ELF_DAGEN],
  ['pesten-op-straat', PESTEN],
  ['schulden', SCHULDEN],
];

describe.each(ALL)('%s', (name, typed) => {
  const { scenario } = parseScenarioFolder(`${ROOT}/${name}`);
  const rows = Object.entries(typed).flatMap(([actor, said]) => said.map(([id, text]) => ({ actor, id, text })));

  it.each(rows)('[CA20] $actor hears as $id: $text', ({ actor, id, text }) => {
    if (!scenario) throw new Error('the scenario does not parse');
    const lines = scenario.actors.find((one) => one.id === actor)?.conversation?.lines ?? [];
    if (id === NOTHING) return expect(lineAbout(scenario, lines, text, actor)).toBeUndefined();
    const line = lines.find((one) => one.id === id) ?? expect.fail(`${actor} has no line ${id}`);
    expect(heardAs(scenario, line, lines, text)?.id).toBe(id);
  });
});
