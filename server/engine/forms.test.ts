import { describe, expect, it } from 'vitest';
import type { Condition } from '../../shared/scenario/condition.ts';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, bram, cas, dina, docent, started, until } from '../../tests/support/some-steps.ts';
import { playing } from '../../tests/support/story-play.ts';

const contact: Step = [{ type: 'OpenLine' }, docent('00:01')];

describe('forms', () => {
  const fill = (form: string, field: string, value: string) => ({ type: 'FillField', form, field, value }) as const;
  const submit = (form: string) => ({ type: 'SubmitForm', form }) as const;
  const swt = [{ team: 'swt' }];

  it('[FO1] is laid on each desk, or one on all, at its moment and without its good examples', () => {
    const play = playing(contact, until('01:00'));
    const opened = play.log.filter(({ event }) => event.type === 'FormOpened');
    expect(opened.map(({ at, audience, event }) => [at, audience, 'team' in event ? event.team : undefined])).toEqual([
      [11_000, [{ team: 'swt' }, { team: 'gc' }], undefined],
      [60_000, swt, 'swt'],
      [60_000, [{ team: 'gc' }], 'gc'],
    ]);
    expect(JSON.stringify(opened)).not.toContain('Er brandt licht');
    expect(play.all('FormOpened').at(-1)).toMatchObject({ to: 'Carla Rozema', closes: 180_000 });
  });

  it('[FO2] who may hand it in sees it being filled in, and nobody else', () => {
    const play = playing(contact, until('01:00'), [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')]);
    expect(play.log.at(-1)).toMatchObject({ audience: swt, event: { team: 'swt', value: 'Licht.', name: 'Anna' } });
    const joint = play.play([fill('plan', 'doel', 'Meten.'), dina('01:20')]);
    expect(joint.log.at(-1)?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
    play.when(fill('sitrap', 'feiten', 'Licht.'), bram('01:12')).happens();
  });

  it('[FO3] refuses what does not fit, and handing in with a required field empty', () => {
    const play = playing(contact, until('01:00'));
    play.when(fill('sitrap', 'aantal', 'drie'), anna('01:10')).isRefused('field-unfit');
    play.when(fill('plan', 'wie', 'niemand'), anna('01:10')).isRefused('field-unfit');
    play.when(fill('sitrap', 'aantal', '1234567890'), anna('01:10')).isRefused('field-unfit');
    const chosen = play.play(
      [fill('sitrap', 'aantal', '123456789'), anna('01:10')],
      [fill('plan', 'wie', 'swt'), anna('01:10')],
    );
    chosen.when(fill('sitrap', 'aantal', ''), anna('01:11')).happens({ type: 'FieldFilled', value: '' });
    chosen.when(fill('plan', 'wie', ''), anna('01:11')).happens({ type: 'FieldFilled', value: '' });
    play.when(fill('sitrap', 'kleur', 'rood'), anna('01:10')).isRefused('unknown-thing');
    play.when(fill('brief', 'feiten', 'x'), anna('01:10')).isRefused('unknown-thing');
    play.when(submit('sitrap'), anna('01:10')).isRefused('fields-missing');
    const blank = play.play(
      [fill('sitrap', 'feiten', '  '), anna('01:11')],
      [fill('sitrap', 'aantal', '12'), anna('01:12')],
    );
    blank.when(submit('sitrap'), anna('01:13')).isRefused('fields-missing');
  });

  it('[FO4] closes at the latest at the moment of the day that is set, and not before it could be read', () => {
    const closing = (closesAt: string) => {
      const story = aStoryScenario();
      const forms = story.forms.map((form) => (form.id === 'sitrap' ? { ...form, closesAt } : form));
      const play = given(aStoryScenario({ forms })).play(...started(), until('01:00'));
      return play.all('FormOpened').find(({ form }) => form === 'sitrap')?.closes;
    };
    expect([closing('02:30'), closing('09:00'), closing('00:30')]).toEqual([150_000, 180_000, 120_000]);
  });

  it('[FO4] is handed in once; its time over it expires, with the consequences of that', () => {
    const filled = playing(until('01:00'), [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')]);
    const handed = filled.play([submit('sitrap'), bram('01:20')]);
    handed.when(submit('sitrap'), anna('01:21')).isRefused('already-done');
    handed.when(fill('sitrap', 'feiten', 'Toch niet.'), anna('01:21')).isRefused('already-done');
    const late = handed.play(until('03:00'));
    expect(late.all('FormExpired')).toEqual([{ type: 'FormExpired', form: 'sitrap', team: 'gc' }]);
    expect(late.state.gauges.vertrouwen).toBe(4);
    late.when(submit('sitrap'), cas('03:10')).isRefused('already-done');
  });

  it('[FO5] counts the score by its criteria, and what it brings; for the docents', () => {
    const hand = (doel: string, wie: string): Step[] => [
      contact,
      until('00:20'),
      [fill('plan', 'doel', doel), anna('00:30')],
      ...(wie === '' ? [] : [[fill('plan', 'wie', wie), cas('00:31')] as Step]),
      [submit('plan'), cas('00:40')],
    ];
    const strong = playing(...hand('Wij meten de afvoeren vandaag.', 'samen'));
    expect(strong.all('FormScored')).toMatchObject([
      {
        score: 5,
        points: [
          { criterion: 'veilig', points: 3 },
          { criterion: 'samen', points: 2 },
        ],
        outcome: 'Sterk',
      },
    ]);
    expect(strong.state.gauges.vertrouwen).toBe(7);
    expect(strong.log.find(({ event }) => event.type === 'FormScored')?.audience).toBe('docents');
    const weak = playing(...hand('Wij zien wel.', ''));
    expect(weak.all('FormScored')).toMatchObject([{ score: 1, outcome: 'Mager' }]);
    expect(weak.state.gauges.vertrouwen).toBe(5);
  });
});

it('[FO5] a criterion about the form itself looks at the copy that is handed in', () => {
  const document = aStoryDocument();
  const [sitrap] = document.forms ?? [];
  if (!sitrap) throw new Error('a scenario without forms');
  const points = [{ points: 2, when: { form: { id: 'sitrap', field: 'aantal' } } }];
  const scenario = aStoryScenario({ forms: [{ ...sitrap, criteria: [{ id: 'getal', label: 'Getal', points }] }] });
  const fill = (field: string, value: string) => ({ type: 'FillField', form: 'sitrap', field, value }) as const;
  const play = given(scenario).play(
    ...started(),
    until('01:00'),
    [fill('feiten', 'Licht.'), anna('01:05')],
    [fill('aantal', '3'), anna('01:06')],
    [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:07')],
    [fill('feiten', 'Niets.'), cas('01:08')],
    [{ type: 'SubmitForm', form: 'sitrap' }, cas('01:09')],
  );
  expect(play.all('FormScored').map(({ team, score }) => [team, score])).toEqual([
    ['swt', 2],
    ['gc', 0],
  ]);
});

it('[FO5] the same where that stands inside another condition, and a score that is just enough is enough', () => {
  const [sitrap] = aStoryDocument().forms ?? [];
  if (!sitrap) throw new Error('a scenario without forms');
  const filled = { form: { id: 'sitrap', field: 'aantal' } };
  const criterion = (id: string, when: Condition) => ({ id, label: id, points: [{ points: 1, when }] });
  const criteria = [
    criterion('alle', { all: [filled] }),
    criterion('een', { any: [filled] }),
    criterion('niet', { not: { not: filled } }),
  ];
  const outcomes = [
    { atLeast: 3, name: 'Vol' },
    { atLeast: 0, name: 'Leeg' },
  ];
  const fill = (field: string, value: string) => ({ type: 'FillField', form: 'sitrap', field, value }) as const;
  const play = given(aStoryScenario({ forms: [{ ...sitrap, criteria, outcomes }] })).play(
    ...started(),
    until('01:00'),
    [fill('feiten', 'Licht.'), anna('01:05')],
    [fill('aantal', '3'), anna('01:06')],
    [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:07')],
    [fill('feiten', 'Niets.'), cas('01:08')],
    [{ type: 'SubmitForm', form: 'sitrap' }, cas('01:09')],
  );
  expect(play.all('FormScored').map(({ team, score, outcome }) => [team, score, outcome])).toEqual([
    ['swt', 3, 'Vol'],
    ['gc', 0, 'Leeg'],
  ]);
});

it('[FO2] who is of another team may not fill it in', () => {
  const forms = (aStoryDocument().forms ?? []).map((form) => ({ ...form, teams: ['swt'], opens: { at: '01:00' } }));
  const play = given(aStoryScenario({ forms })).play(...started(), until('01:00'));
  const plan = { type: 'FillField', form: 'plan', field: 'doel', value: 'Meten.' } as const;
  play.when(plan, cas('01:10')).isRefused('unknown-thing');
  play
    .play([plan, anna('01:10')])
    .when({ type: 'SubmitForm', form: 'plan' }, cas('01:11'))
    .isRefused('unknown-thing');
});
