import { describe, expect, it } from 'vitest';
import type { Condition } from '../../condition.ts';
import { implies } from './implies.ts';

const strand = (...is: string[]): Condition => ({ strand: { id: 'co', is } });
const gauge = (bounds: { atLeast?: number; atMost?: number }): Condition => ({ gauge: { id: 'familie', ...bounds } });
const decided = (more: { option?: string; team?: string } = {}): Condition => ({
  decided: { decision: 'd5', ...more },
});
const facts = (atLeast: number, ...of: string[]): Condition => ({ facts: { of, is: 'placed', atLeast, teams: 1 } });
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
    ['read, out', { opened: { inject: 'inj-7', by: { team: 'gc' } } }, { released: 'inj-7' }],
    ['a line of it, out', { line: { inject: 'inj-7', line: 'dank' } }, { released: 'inj-7' }],
    ['more facts of fewer, fewer of more', facts(2, 'rook', 'raam'), facts(1, 'rook', 'raam', 'licht')],
    ['every one of some facts, one of them', facts(2, 'rook', 'raam'), { fact: { id: 'raam', is: 'placed' } }],
    [
      'longer unanswered by a team, shorter by one of them',
      { unanswered: { inject: 'inj-7', for: '05:00', by: { team: 'gc' } } },
      { unanswered: { inject: 'inj-7', for: '02:00', by: { team: 'gc', seat: 'arts' } } },
    ],
    ['no decision at all, not this one', { not: decided() }, { not: decided({ option: 'brandweer' }) }],
  ])('%s', (_name, one, other) => {
    expect(implies(one, other)).toBe(true);
    expect(implies(other, one)).toBe(false);
  });

  it('says no where one does not follow from the other', () => {
    expect(implies({ contact: { with: 'petra' } }, { contact: {} })).toBe(false);
    expect(implies({ any: [{ contact: {} }, time('20:00')] }, { contact: {} })).toBe(false);
    expect(implies(facts(1, 'rook', 'raam'), { fact: { id: 'raam', is: 'placed' } })).toBe(false);
    expect(implies({ opened: { inject: 'inj-7' } }, { released: 'inj-8' })).toBe(false);
    expect(implies(undefined, { contact: {} })).toBe(false);
    expect(implies({ contact: {} }, undefined)).toBe(true);
  });
});
