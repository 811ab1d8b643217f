import { expect, it } from 'vitest';
import { aScenario } from './a-scenario.ts';

it('is a scenario the schema accepts, with every kind of release once', () => {
  const { injects } = aScenario();
  const kinds = injects.map(({ release: { at, after, absent, manual } }) => [
    at !== undefined && 'at',
    after?.inject !== undefined && 'after inject',
    after?.contact === true && 'after contact',
    after?.decision !== undefined && 'after decision',
    absent !== undefined && 'absent',
    manual !== undefined && 'manual',
  ]);
  expect(new Set(kinds.flat().filter(Boolean)).size).toBe(6);
});

it('takes overrides of whole fields', () => {
  expect(aScenario({ title: 'Anders' }).title).toBe('Anders');
});
