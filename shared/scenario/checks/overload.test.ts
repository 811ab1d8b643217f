import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { findOverload } from './overload.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'];
const five = (release: Parameters<typeof anInject>[1]) => FIVE.map((id) => anInject(id, release));
const byHand = () => five({ release: { manual: 'Als het past.' } });
const releaseAll = FIVE.map((id) => ({ release: id }));
const placesIn = (changes: Parameters<typeof aScenario>[0]) =>
  findOverload(aScenario({ decisions: [], gauges: [], facts: [], ...changes })).map(({ path }) => path.join('.'));

it('counts what comes from one condition, and not what comes from two', () => {
  const asked = { contact: { with: 'carla' } };
  expect(placesIn({ injects: five({ release: { when: asked } }) })).toEqual(['injects.4.release.when']);
  const [first, ...others] = five({ release: { when: asked } });
  const other = { ...anInject('a'), ...first, release: { when: { contact: { with: 'bep' } } } };
  expect(placesIn({ injects: [other, ...others] })).toEqual([]);
  const spread = FIVE.map((id, i) => anInject(id, { release: { when: asked, delay: `0${i}:00` } }));
  expect(placesIn({ injects: spread })).toEqual([]);
});

it('counts what one rule, one choice or one inject releases, also what follows from that', () => {
  const rules = [{ id: 'alles', when: { contact: {} }, effects: releaseAll, note: 'Alles.' }];
  expect(placesIn({ injects: byHand(), rules })).toEqual(['rules.0.effects.4']);
  const [decision] = aScenarioDocument().decisions ?? [];
  if (!decision) throw new Error('no decision');
  const [option, other] = decision.options;
  if (!option || !other) throw new Error('no options');
  const halves = [
    { ...option, effects: releaseAll.slice(0, 3) },
    { ...other, effects: releaseAll.slice(3) },
  ];
  expect(placesIn({ injects: byHand(), decisions: [{ ...decision, options: halves }] })).toEqual([]);
  const whole = [{ ...option, effects: releaseAll }, other];
  expect(placesIn({ injects: byHand(), decisions: [{ ...decision, options: whole }] })).toEqual([
    'decisions.0.options.0.effects.4',
  ]);
  const source = anInject('bron', { release: { at: '01:00' }, effects: [{ release: 'a' }, { release: 'b' }] });
  const chain = FIVE.slice(2).map((id) => anInject(id, { release: { after: { inject: 'b', delay: '00:30' } } }));
  expect(placesIn({ injects: [source, ...byHand().slice(0, 2), ...chain] })).toEqual([
    'injects.4.release.after',
    'injects.5.release.after',
  ]);
});

it('takes a condition that is only a moment for a fixed time', () => {
  const moments = FIVE.map((id) =>
    anInject(id, { release: id === 'e' ? { when: { time: '01:00' }, delay: '00:30' } : { at: '01:00' } }),
  );
  const [problem] = findOverload(aScenario({ injects: moments, decisions: [], gauges: [], facts: [] }));
  expect(problem?.path.join('.')).toBe('injects.4.release.when');
  expect(problem?.message).toBe('Voor Wijkteam en Centrum is dit meer dan 4 berichten in drie minuten.');
});
