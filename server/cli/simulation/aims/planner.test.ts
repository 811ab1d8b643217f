import { describe, expect, it } from 'vitest';
import { anInjectWhen, aStoryScenario, aStoryWith } from '../../../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../../../tests/support/changed-injects.ts';
import { drawn } from '../../../engine/conditions/drawn.ts';
import { leanTo } from './lean-to.ts';
import { Planner } from './planner.ts';
import { seedFor } from './seed-for.ts';

const TURNS = [...Array(8).keys()];

function aimsAtInject(when: Parameters<typeof anInjectWhen>[1]) {
  const scenario = aStoryWith(anInjectWhen('inj-doel', when));
  return new Planner(scenario, 0).aimAt({ kind: 'inject', id: 'inj-doel', title: '' });
}

describe('what to do to reach something', () => {
  it('follows conditions back to what people do and leave', () => {
    expect(aimsAtInject({ entered: { place: 'flat', by: { team: 'gc' } } }).wants).toEqual([
      { do: 'go', place: 'flat', by: { team: 'gc' } },
    ]);
    expect(aimsAtInject({ all: [{ contact: {} }, { not: { said: { topic: 'afvoer', to: 'bep' } } }] })).toMatchObject({
      wants: [{ do: 'meet' }],
      shuns: [{ do: 'speak of', topic: 'afvoer', to: 'bep' }],
    });
    expect(aimsAtInject({ form: { id: 'plan', field: 'doel', topic: 'afvoer' } }).wants).toEqual(
      expect.arrayContaining([
        { do: 'meet' },
        { do: 'hand in', form: 'plan' },
        { do: 'write', form: 'plan', field: 'doel', topic: 'afvoer' },
      ]),
    );
  });

  it('says the lines that come before a line, and lets the call come first', () => {
    const { wants, shuns } = aimsAtInject({ line: { inject: 'inj-4', line: 'dank' } });
    expect(wants).toEqual(
      expect.arrayContaining([
        { do: 'say line', inject: 'inj-4', line: 'dank' },
        { do: 'say line', inject: 'inj-4', line: 'ja' },
        { do: 'answer', inject: 'inj-4' },
      ]),
    );
    // Bep phones only when the teams did not look for each other.
    expect(shuns).toContainEqual({ do: 'meet' });
  });

  it('moves a strand by a rule that does, and keeps away what moves it elsewhere', () => {
    const { wants } = aimsAtInject({ strand: { id: 'tonny', is: 'gevonden' } });
    expect(wants).toContainEqual({ do: 'bring', fact: 'insuline', step: 'placed' });
  });

  it('takes another way at another turn, and knows what comes as a consequence', () => {
    const scenario = aStoryScenario();
    const plans = TURNS.map((turn) => new Planner(scenario, turn).aimAt({ kind: 'inject', id: 'inj-7', title: '' }));
    for (const { wants } of plans) expect(wants).toContainEqual({ do: 'choose', decision: 'd1', option: 'wachten' });
  });

  it('keeps away the others of a group, of which only the first comes', () => {
    const scenario = aStoryScenario({
      injects: changedInjects(
        {},
        anInjectWhen('inj-a', { entered: { place: 'flat' } }, { group: 'samen' }),
        anInject('inj-b', { group: 'samen', release: { at: '08:00' } }),
      ),
    });
    const { shuns } = new Planner(scenario, 0).aimAt({ kind: 'inject', id: 'inj-b', title: '' });
    expect(shuns).toContainEqual({ do: 'go', place: 'flat' });
  });

  it('reaches an ending by keeping away those that are tried before it', () => {
    const { shuns } = new Planner(aStoryScenario(), 0).aimAt({ kind: 'ending', id: 'los', title: '' });
    expect(shuns.map((deed) => deed.do)).toContain('bring');
  });

  it('comes to an end where things wait for each other', () => {
    const scenario = aStoryWith(
      anInjectWhen('inj-a', { released: 'inj-b' }),
      anInjectWhen('inj-b', { released: 'inj-a' }),
    );
    expect(new Planner(scenario, 0).aimAt({ kind: 'inject', id: 'inj-a', title: '' }).wants).toEqual([]);
  });
});

it('finds a seed with which the lots fall as they must', () => {
  const draws = [
    { name: 'krant', of: 3, is: 2 },
    { name: 'weer', of: 4, is: 4 },
  ];
  const seed = seedFor(draws, 500);
  expect(seed).toBeGreaterThanOrEqual(500);
  expect(drawn(seed, 'krant', 3)).toBe(2);
  expect(drawn(seed, 'weer', 4)).toBe(4);
});

it('does more of what is expected the better it plays, and leaves it the worse it plays', () => {
  const scenario = aStoryScenario();
  expect(leanTo(scenario, { seed: 1, insight: 1 })).toMatchObject({ wants: [{ do: 'meet' }], shuns: [] });
  expect(leanTo(scenario, { seed: 1, insight: 0.5 })).toMatchObject({ wants: [], shuns: [] });
  const shunned = TURNS.filter((seed) => leanTo(scenario, { seed, insight: 0 }).shuns.length > 0);
  expect(shunned.length).toBeGreaterThan(0);
});
