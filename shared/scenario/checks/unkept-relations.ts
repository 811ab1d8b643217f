import type { Check } from './check.ts';
import { effectsOf } from './effects.ts';

/** Effects on a relation that is not kept: they would bring nothing. */
export const findUnkeptRelations: Check = (scenario) => {
  const kept = new Map(scenario.actors.map(({ id, alliance }) => [id, alliance !== undefined]));
  return effectsOf(scenario).flatMap(({ effect, path }) =>
    'alliance' in effect && kept.get(effect.alliance) === false
      ? [
          {
            code: 'relation-not-kept',
            path: [...path, 'alliance'],
            message: `Van "${effect.alliance}" wordt geen verstandhouding bijgehouden, dus dit effect doet niets.`,
            remedy: `Geef "${effect.alliance}" alliance in scenario.yaml, of haal het effect weg.`,
          },
        ]
      : [],
  );
};
