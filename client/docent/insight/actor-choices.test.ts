import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import { actorChoices, callerChoices } from './actor-choices.ts';

const document = aScenarioDocument();
const [bep, carla, media] = document.actors;
const direction = { ...carla, id: 'spelleiding', name: 'Spelleiding' } as (typeof document.actors)[number];
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);
const scenario = (parts: Partial<typeof document> = {}) =>
  aScenario({ actors: [...document.actors, direction], ...parts });

it('phones only as who has a telephone or calls in the scenario', () => {
  expect(names(actorChoices(scenario()))).toEqual(['Bep de Rooij', 'Carla Rozema', 'Redactie']);
  expect(names(callerChoices(scenario()))).toEqual(['Bep de Rooij']);
});

it('phones as who calls in the scenario, also without a number', () => {
  const injects = document.injects.map((inject) => {
    return 'conversation' in inject.content ? { ...inject, from: 'carla' } : inject;
  });
  expect(names(callerChoices(scenario({ injects })))).toEqual(['Bep de Rooij', 'Carla Rozema']);
});

it('offers everybody where nobody has a telephone', () => {
  const { number: _number, onDial: _onDial, ...silent } = scenario().actors.find(({ id }) => id === bep?.id) ?? {};
  const actors = [silent, carla, media, direction] as typeof document.actors;
  expect(callerChoices({ ...scenario({ actors }), injects: [] })).toHaveLength(3);
});
