import { describe, expect, it } from 'vitest';
import { aStoryScenario } from '../../../../tests/support/a-story-scenario.ts';
import { anInject } from '../../../../tests/support/changed-injects.ts';
import type { Condition } from '../../condition.ts';
import { worldOf } from '../leaves/world.ts';
import { excludes, isAlwaysSo } from './clash.ts';

const STATES = ['onbekend', 'vermoed', 'gemeten'].map((id) => ({ id, name: id }));
const effects = [
  ...STATES.map(({ id }) => ({ strand: 'co', to: id })),
  { gauge: 'privacy', by: 15 },
  { strand: 'tonny', to: 'gevonden' },
];
const WORLD = worldOf(
  aStoryScenario({
    strands: [
      { id: 'co', name: 'CO', states: STATES },
      {
        id: 'tonny',
        name: 'Tonny',
        states: [
          { id: 'onbekend', name: 'Onbekend' },
          { id: 'gevonden', name: 'Gevonden' },
        ],
      },
    ],
    injects: [
      anInject('inj-1', { group: 'deur', effects }),
      anInject('inj-2', { group: 'deur' }),
      anInject('inj-3', { group: 'krant' }),
    ],
  }),
);

const strand = (...is: string[]): Condition => ({ strand: { id: 'co', is } });
const gauge = (bounds: { atLeast?: number; atMost?: number }): Condition => ({ gauge: { id: 'privacy', ...bounds } });
const decided = (more: { option?: string; team?: string } = {}): Condition => ({
  decided: { decision: 'd1', ...more },
});
const lot = (is: number): Condition => ({ draw: { name: 'krant', of: 2, is } });
const time = (from: string): Condition => ({ time: from });
const not = (condition: Condition): Condition => ({ not: condition });

describe('excludes', () => {
  it.each<[string, Condition, Condition]>([
    ['other states', strand('onbekend'), strand('gemeten', 'vermoed')],
    ['states, and none of them', strand('onbekend', 'vermoed'), not({ any: [strand('onbekend'), strand('vermoed')] })],
    ['bounds apart', gauge({ atLeast: 6 }), gauge({ atMost: 5 })],
    [
      'bounds and what lies around them',
      gauge({ atLeast: 6 }),
      { all: [gauge({ atMost: 9 }), not(gauge({ atMost: 9 }))] },
    ],
    ['a time and not yet an earlier one', time('08:00'), not(time('05:00'))],
    ['met and missed', { expected: { inject: 'inj-1', is: 'met' } }, { expected: { inject: 'inj-1', is: 'missed' } }],
    ['two options of one team', decided({ option: 'gaan', team: 'gc' }), decided({ option: 'wachten', team: 'gc' })],
    ['two lots of one draw', lot(1), lot(2)],
    ['every lot denied', not(lot(1)), not(lot(2))],
    ['what one part excludes', { all: [strand('onbekend'), { contact: {} }] }, not({ contact: {} })],
    ['what every way excludes', { any: [strand('onbekend'), strand('vermoed')] }, strand('gemeten')],
    ['read, and not out', { opened: { inject: 'inj-1' } }, not({ released: 'inj-1' })],
    ['two of one group', { released: 'inj-1' }, { opened: { inject: 'inj-2' } }],
    [
      'answered by one of them, and unanswered by them',
      { answered: { inject: 'inj-1', by: { team: 'gc', seat: 'arts' } } },
      { unanswered: { inject: 'inj-1', for: '01:00', by: { team: 'gc' } } },
    ],
  ])('%s', (_name, one, other) => {
    expect([excludes(one, other, WORLD), excludes(other, one, WORLD)]).toEqual([true, true]);
  });

  it.each<[string, Condition, Condition]>([
    ['contact by a time that is over', time('08:00'), { contact: { before: '05:00' } }],
    ['bounds that touch', gauge({ atLeast: 5 }), gauge({ atMost: 5 })],
    ['two options of nobody in particular', decided({ option: 'gaan' }), decided({ option: 'wachten' })],
    ['a time and not yet a later one', time('05:00'), not(time('08:00'))],
    ['two places', { entered: { place: 'flat' } }, { entered: { place: 'perszaal' } }],
    ['two of two groups', { released: 'inj-1' }, { released: 'inj-3' }],
    ['one lot and not the other', lot(1), not(lot(2))],
    [
      'an unanswered call, and an answer of somebody else',
      { unanswered: { inject: 'inj-1', for: '01:00', by: { team: 'gc' } } },
      { answered: { inject: 'inj-1' } },
    ],
  ])('says no of %s', (_name, one, other) => {
    expect([excludes(one, other, WORLD), excludes(other, one, WORLD)]).toEqual([false, false]);
  });

  it('does not lose itself in conditions inside conditions', () => {
    const nested = (leaf: Condition): Condition => {
      let condition = leaf;
      for (let depth = 0; depth < 40; depth++) condition = { all: [{ any: [condition] }] };
      return condition;
    };
    expect(excludes(nested(strand('onbekend')), nested(strand('gemeten')), WORLD)).toBe(true);
    const forks = Array.from({ length: 40 }, () => ({ any: [{ contact: {} }, { entered: { place: 'flat' } }] }));
    expect(excludes({ all: forks }, { any: [strand('onbekend'), lot(1)] }, WORLD)).toBe(false);
  });
});

it('knows what is so in every play', () => {
  expect(isAlwaysSo(gauge({ atLeast: 0 }), WORLD)).toBe(true);
  expect(isAlwaysSo({ any: [{ contact: {} }, not({ contact: {} })] }, WORLD)).toBe(true);
  expect(isAlwaysSo({ any: [strand('onbekend'), strand('vermoed', 'gemeten')] }, WORLD)).toBe(true);
  expect(isAlwaysSo({ any: [strand('onbekend'), strand('gemeten')] }, WORLD)).toBe(false);
  expect(isAlwaysSo(gauge({ atLeast: 1 }), WORLD)).toBe(false);
});
