import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Release } from '../../shared/scenario/inject.ts';
import type { Command } from '../../shared/session/command.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { anna, cas, docent, seated, until } from '../../tests/support/some-steps.ts';

const level = (to: number, when: string | number): Step => [{ type: 'SetLevel', level: to }, docent(when)];
const start: Step = [{ type: 'StartPlay' }, docent(0)];
const released = (play: Play) => play.all('InjectReleased').map(({ inject }) => inject);

describe('another level during play, for questions', () => {
  const levels = [
    { level: 1, name: 'Kern', description: 'Kort.', without: ['inj-4'], withoutQuestions: ['d1', 'sitrap', 'pers'] },
    { level: 2, name: 'Alles', description: 'Alles.' },
  ];
  const [point, ...points] = aStoryScenario().decisions;
  const [sitrap, ...forms] = aStoryScenario().forms;
  const [press] = aStoryScenario().press;
  if (!point || !sitrap || !press) throw new Error('the story scenario has a question of each kind');
  const scenario = aStoryScenario({
    levels,
    decisions: [{ ...point, opens: { at: '03:00' } }, ...points],
    forms: [{ ...sitrap, opens: { at: '03:00' } }, ...forms],
    press: [{ ...press, opens: { at: '03:00' } }],
  });
  const whole = given(scenario).play(...seated(), start);
  const core = given(scenario).play(...seated(), level(1, '00:00'), start);
  const asked = (play: Play) => {
    const opened = play.all('DecisionOpened').map(({ decision }) => decision);
    const papers = play.all('FormOpened').map(({ form }) => form);
    return [...new Set([...opened, ...papers, ...play.all('PressOpened').map((one) => one.press)])];
  };

  it('[LE3] asks the decision point, the form and the press that it adds', () => {
    const play = core.play(until('01:00'), level(2, '01:00'), until('02:59'));
    expect(asked(play)).toEqual([]);
    expect(asked(play.play(until('03:00')))).toEqual(['d1', 'sitrap', 'pers']);
  });

  it('[LE3] does not ask any more what should have been asked before', () => {
    expect(asked(core.play(level(2, '03:01'), until('08:00')))).toEqual([]);
  });

  it('[LE2][LE3] takes back the decision point, the form and the press that it leaves out', () => {
    const play = whole.play(until('01:00'), level(1, '01:00'), until('08:00'));
    expect(asked(play)).toEqual([]);
    expect(asked(whole.play(until('08:00')))).toEqual(['d1', 'sitrap', 'pers']);
  });

  it('[LE3] asks what was taken back when it comes back in time, and not when it comes back too late', () => {
    const low = whole.play(level(1, '01:00'));
    expect(asked(low.play(level(2, '02:00'), until('03:00')))).toEqual(['d1', 'sitrap', 'pers']);
    expect(asked(low.play(level(2, '03:01'), until('08:00')))).toEqual([]);
  });

  it('[LE3] leaves what was asked on the table, and asks it no second time', () => {
    const play = whole.play(until('03:00'), level(1, '03:10'), level(2, '03:20'), until('08:00'));
    expect(play.all('DecisionOpened')).toHaveLength(point.teams.length);
    expect(play.all('PressOpened')).toHaveLength(1);
  });
});

describe('another level during play, for what follows on something', () => {
  const asks = { action: 'Antwoordt', sign: 'reply' as const, within: '02:00' };
  const later = (id: string, release: z.input<typeof Release>) => anInject(id, { kind: 'contingency', release });
  const injects = [
    ...changedInjects({}),
    anInject('vraag', { kind: 'expected-action', release: { at: '01:00' }, expect: asks }),
    later('erna', { after: { inject: 'vraag', delay: '02:00' } }),
    later('zonder', { absent: { inject: 'vraag', for: '03:00' } }),
    later('samen', { after: { contact: true, delay: '02:00' } }),
    later('besloten', { after: { decision: 'd1', delay: '02:00' } }),
  ];
  const [point, ...points] = aStoryScenario().decisions;
  if (!point) throw new Error('the story scenario has a decision point');
  const scenario = aStoryScenario({
    injects,
    decisions: [{ ...point, opens: { at: '00:30' } }, ...points],
    levels: [
      { level: 1, name: 'Kern', description: 'Kort.', without: ['erna', 'zonder', 'samen', 'besloten'] },
      { level: 2, name: 'Alles', description: 'Alles.' },
    ],
  });
  const low = given(scenario).play(...seated(), level(1, '00:00'), start, [{ type: 'OpenLine' }, docent('01:00')]);

  it('[LE3] plans what waited for something that came already, at its own time', () => {
    const late = low.play(until('02:00'), level(2, '02:00'));
    expect(late.state.injects).toMatchObject({
      erna: { state: 'scheduled', due: 180_000 },
      zonder: { state: 'scheduled', due: 240_000 },
      samen: { state: 'scheduled', due: 180_000 },
      besloten: { state: 'waiting' },
    });
    expect(released(late.play(until('05:00')))).toEqual(expect.arrayContaining(['erna', 'zonder', 'samen']));
  });

  it('[LE3] leaves what would have come before, and what was not needed', () => {
    const late = low.play(until('03:30'), level(2, '03:30'), until('06:00'));
    expect(released(late)).toContain('zonder');
    expect(released(late)).not.toContain('erna');
    const answered = low.play(
      until('01:10'),
      [
        (play) => ({ type: 'SendMail', to: ['carla'], subject: '', body: 'Ja.', inReplyTo: play.item('vraag') }),
        anna('01:20'),
      ],
      level(2, '02:00'),
      until('06:00'),
    );
    expect(released(answered)).toContain('erna');
    expect(released(answered)).not.toContain('zonder');
  });
});

describe('another level, for what follows on the first of several', () => {
  const made = (option: string): Command => ({ type: 'MakeDecision', decision: 'd1', option, rationale: 'Zo.' });
  const [point, ...points] = aStoryScenario().decisions;
  if (!point) throw new Error('the story scenario has a decision point');
  const follow = (id: string, one: NonNullable<z.input<typeof Release>['after']>) =>
    anInject(id, { kind: 'contingency', release: { after: { delay: '05:00', ...one } } });
  const scenario = aStoryScenario({
    injects: [
      follow('besloten', { decision: 'd1' }),
      follow('gegaan', { decision: 'd1', option: 'gaan' }),
      follow('samen', { contact: true }),
      anInject('nu', { release: { at: '04:00' } }),
    ],
    decisions: [{ ...point, opens: { at: '00:30' }, openFor: '09:00', options: plain(point.options) }, ...points],
    levels: [
      { level: 1, name: 'Kern', description: 'Kort.', without: ['besloten', 'gegaan', 'samen', 'nu'] },
      { level: 2, name: 'Alles', description: 'Alles.' },
    ],
  });
  const low = given(scenario).play(
    ...seated(),
    level(1, '00:00'),
    start,
    [{ type: 'OpenLine' }, docent('01:00')],
    [made('wachten'), cas('02:00')],
    [{ type: 'SendChat', thread: 'line', text: 'Wij wachten.' }, cas('02:30')],
    [made('gaan'), anna('03:00')],
  );

  it('[LE3] counts from the first contact, the first decision and the first one with that option', () => {
    expect(low.play(level(2, '03:30')).state.injects).toMatchObject({
      besloten: { state: 'scheduled', due: 420_000 },
      gegaan: { state: 'scheduled', due: 480_000 },
      samen: { state: 'scheduled', due: 360_000 },
    });
  });

  it('[LE3] what it adds at the very moment of that thing comes; a moment later it is over', () => {
    expect(released(low.play(level(2, '04:00')))).toContain('nu');
    expect(released(low.play(level(2, 240_001), until('05:00')))).not.toContain('nu');
  });

  it('[LE3] a level that there is not is refused', () => {
    low.when({ type: 'SetLevel', level: 4 }, docent('03:30')).isRefused('unknown-thing');
  });
});

describe('a level that leaves out what waits for a condition', () => {
  const [point, ...points] = aStoryScenario().decisions;
  if (!point) throw new Error('the story scenario has a decision point');
  const when = { contact: {} };
  const scenario = aStoryScenario({
    injects: [anInject('als', { kind: 'contingency', release: { when } })],
    decisions: [{ ...point, opens: { when, delay: '00:10' }, options: plain(point.options) }, ...points],
    levels: [
      { level: 1, name: 'Kern', description: 'Kort.', without: ['als'], withoutQuestions: ['d1'] },
      { level: 2, name: 'Alles', description: 'Alles.' },
    ],
  });
  const met: Step = [{ type: 'OpenLine' }, docent('01:00')];
  const low = given(scenario).play(...seated(), level(1, '00:00'), start, met, until('02:00'));

  it('[LE2] neither the inject nor the question comes when that becomes so', () => {
    expect(low.all('InjectReleased')).toEqual([]);
    expect(low.all('DecisionOpened')).toEqual([]);
  });

  it('[LE3] on a level that has them they come, because it is so', () => {
    const high = low.play(level(2, '02:00'), until('03:00'));
    expect(released(high)).toEqual(['als']);
    expect(high.all('DecisionOpened')).toHaveLength(point.teams.length);
    const again = high.play(level(1, '03:00'), level(2, '03:10'), until('04:00'));
    expect(again.all('DecisionOpened')).toHaveLength(point.teams.length);
  });
});

/** Options that bring nothing about. */
function plain<T extends object>(options: readonly T[]): T[] {
  return options.map((option) => ({ ...option, effects: [] }));
}
