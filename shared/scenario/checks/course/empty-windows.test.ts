import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../../tests/support/a-scenario.ts';
import type { Condition } from '../../condition.ts';
import { coursesOf } from './courses.ts';
import { emptyWindows } from './empty-windows.ts';

const RULES_AT = { id: 'regel', note: 'Een regel.', effects: [{ gauge: 'vertrouwen', by: 1 }] };

/** Where a window is told to be empty. In the small scenario `inj-3` comes at 02:00, and `inj-2` after `inj-1`. */
function foundIn(when: Condition, more: Partial<ReturnType<typeof aScenarioDocument>> = {}) {
  const scenario = aScenario({ ...more, rules: [{ ...RULES_AT, when }] });
  return emptyWindows(scenario, coursesOf(scenario).courses).map(({ path }) => path.slice(3).join('.'));
}

it('[CO21] contact by a time needs an inject that is out before it', () => {
  const contact = (before: string, inject: string): Condition => ({ contact: { before, after: { inject } } });
  expect(foundIn(contact('02:00', 'inj-3'))).toEqual(['contact.before']);
  expect(foundIn(contact('02:01', 'inj-3'))).toEqual([]);
  expect(foundIn({ any: [{ time: '05:00' }, { not: contact('01:00', 'inj-3') }] })).toEqual([
    'any.1.not.contact.before',
  ]);
});

it('[CO21] words from a time on, within so long after an inject, need some time that is both', () => {
  const said = (since: string, within?: string): Condition => ({
    said: { topic: 'spijt', since, after: { inject: 'inj-3', ...(within === undefined ? {} : { within }) } },
  });
  expect(foundIn(said('04:00', '02:00'))).toEqual(['said.since']);
  expect([foundIn(said('03:59', '02:00')), foundIn(said('08:00')), foundIn(said('01:00', '00:10'))]).toEqual([
    [],
    [],
    [],
  ]);
});

it('[CO21] an inject that something may move can come later than it stands', () => {
  const contact: Condition = { contact: { since: '08:00', after: { inject: 'inj-3', within: '02:00' } } };
  expect(foundIn(contact)).toEqual(['contact.since']);
  const [first, ...others] = aScenarioDocument().injects;
  if (!first) throw new Error('no inject');
  const moved = { ...first, effects: [{ schedule: 'inj-3', in: '07:00' }] };
  expect(foundIn(contact, { injects: [moved, ...others] })).toEqual([]);
  expect(foundIn({ contact: { since: '08:00', after: { inject: 'inj-2', within: '02:00' } } })).toEqual([]);
});
