import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '../server/storage/scenario-document.ts';
import { compose, readParts } from '../server/storage/scenario-parts.ts';
import { findProblems } from '../shared/scenario/find-problems.ts';
import { Scenario } from '../shared/scenario/scenario.ts';
import { aScenarioDocument } from './support/a-scenario.ts';
import { anInject } from './support/changed-injects.ts';
import { misfitsIn } from './support/json-schema.ts';
import { scenarioJsonSchema } from './support/scenario-json-schema.ts';

const PUBLISHED = new URL('../docs/scenario.schema.json', import.meta.url);

it('[SC3] the published schema is that of this build (if not: node tests/tools/write-schema.mjs)', () => {
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(scenarioJsonSchema());
});

it('[SC3] the published schema names its parts and knows every list of a scenario', () => {
  const schema = JSON.parse(scenarioJsonSchema());
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['Condition', 'Inject', 'Form', 'PressConference']));
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining([
      'injects',
      'decisions',
      'rules',
      'forms',
      'press',
      'endings',
      'persons',
      'noise',
      'levels',
    ]),
  );
});

const SCHEMA = JSON.parse(scenarioJsonSchema());

it.each(['de-elf-dagen', 'pesten-op-straat', 'schulden'])(
  '[SC3] %s fits the published schema, as a folder and as one file',
  (id) => {
    const folder = fileURLToPath(new URL(`../scenarios/${id}`, import.meta.url));
    expect(misfitsIn(compose(readParts(folder)), SCHEMA)).toEqual([]);
    const document = JSON.parse(JSON.stringify(readDocument(folder)));
    expect(misfitsIn(document, SCHEMA)).toEqual([]);
    expect(misfitsIn({ ...document, translations: { fr: {} } }, SCHEMA)).toEqual([
      '/translations additionalProperties',
    ]);
  },
);

const gauge = { id: 'vertrouwen', atLeast: 1 };

it.each([
  ['an empty condition', { release: { when: {} } }, 'when minProperties'],
  ['two conditions at once', { release: { when: { contact: {}, gauge } } }, 'when maxProperties'],
  ['an empty condition inside', { release: { when: { all: [{ not: {} }] } } }, 'when/all/0/not minProperties'],
  ['a bound that bounds nothing', { release: { when: { gauge: { id: 'vertrouwen' } } } }, 'when/gauge anyOf'],
  ['no moment', { release: {} }, 'release oneOf'],
  ['two moments', { release: { at: '01:00', manual: 'Als het past.' } }, 'release oneOf'],
  ['a delay without a condition', { release: { at: '01:00', delay: '01:00' } }, 'release dependentRequired'],
  ['after nothing', { release: { after: { delay: '01:00' } } }, 'after oneOf'],
  ['an option of no decision', { release: { after: { inject: 'inj-1', option: 'gaan' } } }, 'after dependentRequired'],
])('[SC3] the published schema refuses %s, as the checks do', (_what, changes, says) => {
  const whole = aScenarioDocument();
  const document = { ...whole, injects: [...whole.injects, anInject('kapot', changes)] };
  expect(misfitsIn(whole, SCHEMA)).toEqual([]);
  expect(misfitsIn(document, SCHEMA).join('; ')).toContain(says);
  expect(findProblems(Scenario.parse(document)).map(({ path }) => path[1])).toContain(whole.injects.length);
});

it('[SC3] the published schema refuses an inject for nobody at all', () => {
  const whole = aScenarioDocument();
  const document = { ...whole, injects: [...whole.injects, anInject('kapot', { to: [{}] })] };
  expect(misfitsIn(document, SCHEMA)).toEqual([`/injects/${whole.injects.length}/to anyOf`]);
  expect(Scenario.safeParse(document).success).toBe(false);
});
