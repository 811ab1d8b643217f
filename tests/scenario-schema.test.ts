import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
