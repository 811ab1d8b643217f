import { expect, it } from 'vitest';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { docent, started } from '../../../tests/support/some-steps.ts';
import { holdsFrom } from './holds.ts';

it('[CO3] two sessions of one scenario and one seed do not take over each other’s moments', () => {
  const scenario = aStoryScenario();
  const sentAt = (at: string) =>
    given(scenario).play(...started(), [{ type: 'ReleaseInject', inject: 'inj-4' }, docent(at)]).state;
  const silent = { unanswered: { inject: 'inj-4', for: '01:30' } };
  expect(holdsFrom(silent, sentAt('00:10'))).toBe(100_000);
  expect(holdsFrom(silent, sentAt('00:11'))).toBe(101_000);
});
