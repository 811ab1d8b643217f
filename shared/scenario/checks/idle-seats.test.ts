import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import type { Condition } from '../condition.ts';
import { findIdleSeats } from './idle-seats.ts';
import { findOverload } from './overload.ts';

const cards = (...moments: string[]) =>
  moments.map((at, i) =>
    anInject(`kaart-${i}`, { release: { at }, content: { channel: 'card', card: { body: 'Lees dit.' } } }),
  );
const bare = (duration: string, ...moments: string[]) =>
  aScenario({ duration, injects: cards(...moments), decisions: [], gauges: [], facts: [], phases: phases() });

function phases() {
  return aScenarioDocument().phases.slice(0, 1);
}

it('lets exactly six minutes pass, and not a second more', () => {
  expect(findIdleSeats(bare('12:00', '00:00', '06:00'))).toEqual([]);
  const [problem, ...others] = findIdleSeats(bare('12:01', '00:00', '06:00'));
  expect(others).toEqual([]);
  expect(problem?.message).toContain('4 stoelen hebben van 06:00 tot 12:01');
});

it('counts what lasts for as long as it lasts, for the teams that are asked', () => {
  const [decision] = aScenarioDocument().decisions ?? [];
  if (!decision) throw new Error('no decision');
  const asked = { ...decision, opens: { at: '02:00' }, openFor: '05:00', teams: ['swt'] };
  const scenario = aScenario({ duration: '10:00', injects: cards('00:00'), decisions: [asked], facts: [] });
  const idle = findIdleSeats(scenario);
  expect(idle.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    expect.stringMatching(/^seats\.2\.id .*van 00:00 tot 10:00.*gc-huisarts, gc-sociaal-werk/),
  ]);
});

it('names the fifth message in three minutes, once for both teams', () => {
  expect(findOverload(bare('06:00', '00:00', '01:00', '02:00', '02:59', '03:00'))).toEqual([]);
  const found = findOverload(bare('06:00', '00:00', '01:00', '02:00', '02:58', '02:59'));
  expect(found.map(({ path }) => path.join('.'))).toEqual(['injects.4.release.at']);
  expect(found[0]?.message).toContain('Wijkteam en Centrum');
});

it('does not count streams, posts and what another of its group made needless', () => {
  const stream = cards('00:00', '00:10', '00:20', '00:30', '00:40').map((inject) => ({ ...inject, stream: true }));
  expect(findOverload(aScenario({ injects: stream, decisions: [], facts: [] }))).toEqual([]);
  const group = cards('00:00', '00:10', '00:20', '00:30', '00:40').map((inject) => ({ ...inject, group: 'een' }));
  expect(findOverload(aScenario({ injects: group, decisions: [], facts: [] }))).toEqual([]);
});

const when = (id: string, ...all: Condition[]) => anInject(id, { release: { when: { all } } });
const split = (...injects: ReturnType<typeof anInject>[]) =>
  aScenario({ duration: '12:00', injects: [...cards('00:00'), ...injects], decisions: [], gauges: [], facts: [] });

it('lets a seat wait for what comes whichever way the play goes, and not for what comes one way only', () => {
  const early = when('samen', { time: '04:00' }, { contact: {} });
  const late = when('alleen', { time: '06:00' }, { not: { any: [{ contact: {} }] } });
  expect(findIdleSeats(split(early, late)).map(({ message }) => message)).toEqual([
    'Deze 4 stoelen hebben van 00:00 tot 12:00 niets te doen: swt-sociaal-werk, swt-huisarts, gc-huisarts, gc-sociaal-werk.',
  ]);
  const second = anInject('daarna', { release: { when: { any: [{ released: 'samen' }] }, delay: '03:00' } });
  expect(findIdleSeats(split(early, late, second))).toEqual([]);
  expect(findIdleSeats(split(early, second))).toHaveLength(1);
  const tooLate = when('te-laat', { time: '06:01' }, { not: { contact: {} } });
  expect(findIdleSeats(split(early, tooLate, second))).toHaveLength(1);
});

it('looks at every level, and says at which', () => {
  const dial = { name: 'Niveau', description: 'Zo.' };
  const levels = [
    { ...dial, level: 2 },
    { ...dial, level: 1, without: ['kaart-1'] },
  ];
  const idle = (...of: typeof levels) =>
    findIdleSeats({ ...bare('12:00', '00:00', '06:00'), levels: aScenario({ levels: of }).levels });
  expect(idle(...levels).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Op niveau 1: deze 4 stoelen hebben van 00:00 tot 12:00 niets/),
  ]);
  expect(idle(...levels, { ...dial, level: 3, without: ['kaart-1'] })[0]?.message).toMatch(/^Op niveau 1 en 3: deze/);
  expect(idle({ ...dial, level: 1, without: ['kaart-1'] })[0]?.message).toMatch(/^Deze 4 stoelen/);
});
