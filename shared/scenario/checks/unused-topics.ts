import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { referencesOf } from './references.ts';

/** Topics that nothing listens for. */
export const findUnusedTopics: Check = (scenario: Scenario) => {
  const used = new Set(referencesOf(scenario).flatMap(({ kind, id }) => (kind === 'topic' ? [id] : [])));
  return scenario.topics.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          {
            code: 'unused-topic',
            path: ['topics', i, 'id'],
            message: `Naar het onderwerp "${id}" luistert niets.`,
            remedy: `Gebruik het bij said, form, een gespreksregel, een reply of een persvraag, of haal het weg.`,
          },
        ],
  );
};
