import { describe, expect, it } from 'vitest';
import type { Condition } from '../../condition.ts';
import { excludes } from './excludes.ts';
import { implies } from './implies.ts';

const strand = (...is: string[]): Condition => ({ strand: { id: 'co', is } });
const gauge = (bounds: { atLeast?: number; atMost?: number }): Condition => ({ gauge: { id: 'familie', ...bounds } });
const decided = (more: { option?: string; team?: string } = {}): Condition => ({
  decided: { decision: 'd5', ...more },
});
const time = (from: string): Condition => ({ time: from });

describe('implies', () => {
  it.each<[string, Condition, Condition]>([
    ['a later time, an earlier one', time('20:00'), time('10:00')],
    ['a narrower bound, a wider one', gauge({ atLeast: 6 }), gauge({ atLeast: 4 })],
    ['fewer states, more of them', strand('gemeten'), strand('gemeten', 'incident')],
    ['one option of one team, any decision', decided({ option: 'brandweer', team: 'gc' }), decided()],
    [
      'a topic in a field, that field',
      { form: { id: 'plan', field: 'doel', topic: 'afvoer' } },
      { form: { id: 'plan', field: 'doel' } },
    ],
    ['a higher score, a lower one', { form: { id: 'plan', score: 6 } }, { form: { id: 'plan', score: 4 } }],
    [
      'one seat, the whole team',
      { entered: { place: 'flat', by: { team: 'gc', seat: 'arts' } } },
      { entered: { place: 'flat', by: { team: 'gc' } } },
    ],
    ['all of them, one of them', { all: [time('20:00'), { contact: {} }] }, { contact: {} }],
    ['one of them, any of them', { contact: {} }, { any: [{ contact: {} }, time('20:00')] }],
    ['no decision at all, not this one', { not: decided() }, { not: decided({ option: 'brandweer' }) }],
  ])('%s', (_name, one, other) => {
    expect(implies(one, other)).toBe(true);
    expect(implies(other, one)).toBe(false);
  });

  it('says no where one does not follow from the other', () => {
    expect(implies({ contact: { with: 'petra' } }, { contact: {} })).toBe(false);
    expect(implies({ any: [{ contact: {} }, time('20:00')] }, { contact: {} })).toBe(false);
    expect(implies(undefined, { contact: {} })).toBe(false);
    expect(implies({ contact: {} }, undefined)).toBe(true);
  });
});

describe('excludes', () => {
  it.each<[string, Condition, Condition]>([
    ['other states', strand('onbekend'), strand('gemeten', 'incident')],
    ['bounds apart', gauge({ atLeast: 6 }), gauge({ atMost: 5 })],
    ['a time and not yet an earlier one', time('20:00'), { not: time('10:00') }],
    ['met and missed', { expected: { inject: 'inj-7', is: 'met' } }, { expected: { inject: 'inj-7', is: 'missed' } }],
    ['two options of one team', decided({ option: 'a', team: 'gc' }), decided({ option: 'b', team: 'gc' })],
    ['two lots of one draw', { draw: { name: 'krant', of: 3, is: 1 } }, { draw: { name: 'krant', of: 3, is: 2 } }],
    ['what one part excludes', { all: [strand('onbekend'), { contact: {} }] }, { not: { contact: {} } }],
    ['what every way excludes', { any: [strand('onbekend'), strand('vermoed')] }, strand('gemeten')],
  ])('%s', (_name, one, other) => {
    expect([excludes(one, other), excludes(other, one)]).toEqual([true, true]);
  });

  it.each<[string, Condition, Condition]>([
    ['contact by a time that is over', time('20:00'), { contact: { before: '10:00' } }],
    ['bounds that touch', gauge({ atLeast: 5 }), gauge({ atMost: 5 })],
    ['two options of nobody in particular', decided({ option: 'a' }), decided({ option: 'b' })],
    ['a time and not yet a later one', time('10:00'), { not: time('20:00') }],
    ['two places', { entered: { place: 'flat' } }, { entered: { place: 'stadhuis' } }],
  ])('says no of %s', (_name, one, other) => {
    expect([excludes(one, other), excludes(other, one)]).toEqual([false, false]);
  });

  it('does not lose itself in conditions inside conditions', () => {
    const nested = (leaf: Condition): Condition => {
      let condition = leaf;
      for (let depth = 0; depth < 40; depth++) condition = { all: [{ any: [condition] }] };
      return condition;
    };
    expect(excludes(nested(strand('onbekend')), nested(strand('gemeten')))).toBe(true);
  });
});
