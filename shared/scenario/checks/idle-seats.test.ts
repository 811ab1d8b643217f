import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
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
