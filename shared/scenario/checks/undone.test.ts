import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import type { Condition } from '../condition.ts';
import type { Effect } from '../effect.ts';
import { findUntrueLastTexts } from './last-texts.ts';
import { findImpossibleSigns } from './signs.ts';
import { findUndoingEffects } from './undoing-effects.ts';

const states = [
  { id: 'onbekend', name: 'Onbekend' },
  { id: 'veilig', name: 'Veilig' },
];

it('[ST4] the last text of a person is always true, by itself or because the others take the rest', () => {
  const isSafe: Condition = { strand: { id: 'tonny', is: 'veilig' } };
  const told = (...whens: (Condition | undefined)[]) => {
    const texts = whens.map((when) => (when ? { when, text: 'Een tekst.' } : { text: 'Een tekst.' }));
    const strands = [{ id: 'tonny', name: 'Tonny', states }];
    return findUntrueLastTexts(aScenario({ strands, persons: [{ actor: 'bep', texts }] })).map(({ path }) => path[3]);
  };
  expect([told(isSafe), told({ contact: {} }, isSafe)]).toEqual([[0], [1]]);
  expect([told(isSafe, undefined), told(isSafe, { not: isSafe })]).toEqual([[], []]);
});

it('[EX6] a place where somebody of another team sits is a sign that is there at once', () => {
  const told = (place: string, team: string) => {
    const [first, ...others] = aScenarioDocument().injects;
    if (!first) throw new Error('no inject');
    const expect = { action: 'Gaat erheen.', sign: { place }, within: '02:00' };
    const asked = { ...first, kind: 'expected-action' as const, to: [{ team }], expect };
    return findImpossibleSigns(aScenario({ injects: [asked, ...others] })).map(({ code }) => code);
  };
  expect([told('kantoor-gc', 'swt'), told('kantoor-gc', 'gc'), told('flat', 'swt')]).toEqual([['always-so'], [], []]);
});

it('[ST1] effects of one list that undo each other are told at the earlier one', () => {
  const told = (...effects: Effect[]) => {
    const rules = [{ id: 'regel', when: { contact: {} }, effects, note: 'Een regel.' }];
    return findUndoingEffects(aScenario({ rules })).map(({ path }) => path.slice(2).join('.'));
  };
  expect(told({ strand: 'tonny', to: 'a' }, { release: 'inj-7' }, { strand: 'tonny', to: 'b' })).toEqual([
    'effects.0.strand',
  ]);
  expect(told({ cancel: 'inj-7' }, { schedule: 'inj-7', in: '01:00' })).toEqual(['effects.0.cancel']);
  expect(told({ cancel: 'inj-7' }, { release: 'inj-6' }, { consent: 'bep', is: 'asked' })).toEqual([]);
  expect(told({ consent: 'bep', is: 'asked' }, { consent: 'bep', is: 'given' })).toEqual([]);
});
