// Writes the published JSON Schema of a scenario: `node tests/tools/write-schema.mjs`. A test says when it is old.
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../support/scenario-json-schema.ts';

writeFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), scenarioJsonSchema());
