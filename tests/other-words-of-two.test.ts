import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { dialoguesOf } from '../shared/scenario/checks/conversation-of.ts';
import { leadsTo } from './support/lost-lines.ts';

const ROOT = fileURLToPath(new URL('../scenarios', import.meta.url));

it.each([
  [
    'schulden',
    'We hebben je aantekening',
    'november',
    'Hoi Roel, wat schreef je over geldzorgen bij mevrouw Van Loon?',
  ],
  ['schulden', 'Welke zin was het', 'zin', 'Sorry dat we er niet waren, wat is die zin?'],
  ['pesten-op-straat', 'Mag ik Jeugd en Gezin', 'toestemming', 'Mogen we met Jeugd en Gezin overleggen?'],
])('[CA20] %s, where “%s” can be said, hears as %s: %s', (name, beside, id, text) => {
  const { scenario } = parseScenarioFolder(`${ROOT}/${name}`);
  if (!scenario) throw new Error('the scenario does not parse');
  const talks = dialoguesOf(scenario).map(({ conversation }) => conversation.lines);
  const lines =
    talks.find((all) => all.some(({ say }) => say.startsWith(beside))) ?? expect.fail(`nobody says ${beside}`);
  const line = lines.find((one) => one.id === id) ?? expect.fail(`there is no line ${id}`);
  expect(leadsTo(scenario, line, lines, text)).toBe(true);
});
