import { expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import { aStoryScenario, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Step } from '../../../tests/support/given.ts';
import { bram, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { playing, sees, send } from '../../../tests/support/story-play.ts';
import { holds } from './holds.ts';

it('[CO12] gauges and relations are compared with a number', () => {
  const play = playing(until('06:00'));
  expect(play.state.gauges.vertrouwen).toBe(1);
  expect(sees({ gauge: { id: 'vertrouwen', atMost: 1 } }, play)).toBe(true);
  expect(sees({ gauge: { id: 'vertrouwen', atLeast: 2 } }, play)).toBe(false);
  expect(sees({ alliance: { actor: 'bep', meter: 'doenvermogen', atMost: 3 } }, play)).toBe(true);
  expect(sees({ alliance: { actor: 'bep', meter: 'band', atLeast: 5, atMost: 5 } }, play)).toBe(true);
  expect(sees({ alliance: { actor: 'carla', meter: 'band', atLeast: 0 } }, play)).toBe(false);
});

it('[CO13] a strand while it is in one of these states', () => {
  const play = playing();
  const moved = play.play([{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')]);
  expect(sees({ strand: { id: 'tonny', is: 'onbekend' } }, play)).toBe(true);
  expect(sees({ strand: { id: 'tonny', is: 'onbekend' } }, moved)).toBe(false);
  expect(sees({ strand: { id: 'tonny', is: ['onbekend', 'gevonden'] } }, moved)).toBe(true);
});

/** What is so after Bep was asked and answered all of this, in turn. */
function afterConsents(...consents: { is: 'asked' | 'given' | 'refused'; scope?: string }[]) {
  const effects = consents.map((one) => ({ consent: 'bep', ...one }));
  const play = given(aStoryWith(anInject('vraag', { effects }))).play(...started(), [send('vraag'), docent('00:10')]);
  return (is: 'asked' | 'given' | 'refused', scope?: string) =>
    sees({ consent: { actor: 'bep', is, ...(scope === undefined ? {} : { scope }) } }, play);
}

it('[CO14] consent is so once it was asked, given or refused', () => {
  expect(sees({ consent: { actor: 'bep', is: 'given' } }, playing())).toBe(false);
  const is = afterConsents({ is: 'given', scope: 'alleen de code' });
  expect([is('given'), is('given', 'alleen de code')]).toEqual([true, true]);
  expect([is('given', 'alles'), is('refused'), is('asked')]).toEqual([false, false, false]);
  expect(sees({ consent: { actor: 'carla', is: 'given' } }, playing())).toBe(false);
});

it('[CO14] who takes her consent back has not given it any more, and was asked all the same', () => {
  const back = afterConsents({ is: 'asked' }, { is: 'given', scope: 'de code' }, { is: 'refused' });
  expect([back('asked'), back('given'), back('given', 'de code'), back('refused')]).toEqual([true, false, false, true]);
  const won = afterConsents({ is: 'refused' }, { is: 'given', scope: 'de code' });
  expect([won('refused'), won('given')]).toEqual([false, true]);
  const again = afterConsents({ is: 'given' }, { is: 'refused' }, { is: 'given' });
  expect([again('refused'), again('given')]).toEqual([false, true]);
});

it('[CO14] an answer about one thing changes nothing of another, nor does a new question', () => {
  const both = afterConsents({ is: 'given', scope: 'de code' }, { is: 'refused', scope: 'alles' });
  expect([both('given'), both('given', 'de code'), both('given', 'alles')]).toEqual([true, true, false]);
  expect([both('refused'), both('refused', 'alles'), both('refused', 'de code')]).toEqual([true, true, false]);
  const back = afterConsents({ is: 'given', scope: 'de code' }, { is: 'refused', scope: 'de code' });
  expect([back('given'), back('refused', 'de code')]).toEqual([false, true]);
  const asked = afterConsents({ is: 'given', scope: 'de code' }, { is: 'asked', scope: 'de code' });
  expect([asked('given', 'de code'), asked('asked', 'de code')]).toEqual([true, true]);
});

it('[CO15] a form once it was handed in, with the field, the topic and the score that are asked', () => {
  const fill = (value: string): Step => [{ type: 'FillField', form: 'plan', field: 'doel', value }, cas('00:30')];
  const open = playing([{ type: 'OpenLine' }, docent('00:01')], until('00:20'), fill('Wij meten de afvoer.'));
  const handed = open.play([{ type: 'SubmitForm', form: 'plan' }, bram('00:40')]);
  const plan = (more: object = {}): Condition => ({ form: { id: 'plan', ...more } });
  expect(sees(plan(), open)).toBe(false);
  expect(sees(plan({ team: 'swt', field: 'doel', topic: 'afvoer', score: 3 }), handed)).toBe(true);
  expect(sees(plan({ field: 'wie' }), handed)).toBe(false);
  expect(sees(plan({ topic: 'dossier' }), handed)).toBe(false);
  expect(sees(plan({ score: 4 }), handed)).toBe(false);
  expect(sees({ form: { id: 'sitrap' } }, handed)).toBe(false);
});

it('[CO15] a form of the team that is named, with words in the field that is named, about the topic in that field', () => {
  const fill = (field: string, value: string): Step => [
    { type: 'FillField', form: 'sitrap', field, value },
    cas('01:05'),
  ];
  const two = aStoryScenario().forms.map((form) =>
    form.id === 'sitrap' ? { ...form, fields: form.fields.map((one) => ({ ...one, kind: 'text' as const })) } : form,
  );
  const handed = given(aStoryScenario({ forms: two })).play(
    ...started(),
    until('01:00'),
    fill('feiten', 'De afvoer.'),
    fill('aantal', '  '),
    [{ type: 'SubmitForm', form: 'sitrap' }, cas('01:10')],
  );
  const sitrap = (more: object = {}) => sees({ form: { id: 'sitrap', ...more } }, handed);
  expect([sitrap(), sitrap({ team: 'gc' }), sitrap({ team: 'swt' })]).toEqual([true, true, false]);
  expect([sitrap({ field: 'feiten' }), sitrap({ field: 'aantal' })]).toEqual([true, false]);
  const more = given(aStoryScenario({ forms: two })).play(
    ...started(),
    until('01:00'),
    fill('feiten', 'De afvoer.'),
    fill('aantal', 'Drie.'),
    [{ type: 'SubmitForm', form: 'sitrap' }, cas('01:10')],
  );
  const about = (field: string) => sees({ form: { id: 'sitrap', field, topic: 'afvoer' } }, more);
  expect([about('feiten'), about('aantal')]).toEqual([true, false]);
});

it('[CO16] compares the level; a scenario without levels is played whole', () => {
  expect(sees({ level: { atLeast: 3 } }, playing())).toBe(true);
  expect(sees({ level: { atLeast: 4 } }, playing())).toBe(false);
  const whole = given(aStoryScenario({ levels: [] })).play(...started());
  expect(sees({ level: { atLeast: 4 } }, whole)).toBe(true);
});

it('[CO17] a lot is drawn once a session, evenly over the seeds', () => {
  const { state } = playing();
  const drawn = (seed: number) =>
    [1, 2, 3].filter((is) => holds({ draw: { name: 'krant', of: 3, is } }, { ...state, seed }, 0));
  const counts = [0, 0, 0];
  for (let seed = 0; seed < 900; seed++) {
    const [one = 0, ...others] = drawn(seed);
    expect(others).toEqual([]);
    counts[one - 1] = (counts[one - 1] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(240);
  expect(drawn(7)).toEqual(drawn(7));
  const is = (name: string, seed: number) => holds({ draw: { name, of: 2, is: 1 } }, { ...state, seed }, 0);
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  expect(seeds.some((seed) => is('krant', seed) !== is('weer', seed))).toBe(true);
});
