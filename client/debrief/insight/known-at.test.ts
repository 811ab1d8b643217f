import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { deliveredTo } from './delivered.ts';
import { factsKnown } from './facts-known.ts';
import { knownAt } from './known-at.ts';
import { everybodyIn } from './seated.ts';

const recording = aRecording();
const everybody = everybodyIn(recording);
const until = (seconds: number) => recording.events.filter(({ at }) => at <= seconds * 1000);
const at = (team: string, seconds: number) =>
  knownAt({ scenario: recording.scenario, everybody, team }, until(seconds));
const titles = (team: string, seconds: number) => at(team, seconds).unopened.map(({ title }) => title);

describe('what a team had before it', () => {
  it('is unopened until one of the team opens it', () => {
    expect(titles('swt', 10)).toEqual(['Licht bij Tonny']);
    expect(titles('swt', 20)).toEqual([]);
    expect(titles('gc', 20)).toEqual([]);
  });

  it('stays unopened for a team when only the other team read it', () => {
    expect(titles('swt', 150)).toEqual(['De buurt praat']);
    expect(titles('gc', 150)).toEqual(['De buurt praat', 'Wie doet dit?']);
  });

  it('says to whom it was sent', () => {
    const members = everybody.filter(({ team }) => team === 'gc');
    expect(deliveredTo(members, until(300)).map(({ title, to }) => [title, to.length])).toEqual([
      ['De buurt praat', 2],
      ['Wie doet dit?', 2],
      ['Iemand ging kijken', 2],
    ]);
  });
});

describe('what people knew', () => {
  it('comes from role cards, opened items and calls one was in', () => {
    const known = factsKnown(until(540));
    expect([...(known.get('anna') ?? [])]).toEqual(['licht']);
    expect([...(known.get('cas') ?? [])]).toEqual(['sleutelkluis', 'insuline']);
    expect(known.get('bram')).toBeUndefined();
  });

  it('grows in the order of the log', () => {
    expect(at('gc', 310).facts.map(({ id }) => id)).toEqual(['sleutelkluis']);
    expect(at('gc', 330).facts.map(({ id, by }) => [id, by])).toEqual([
      ['insuline', ['cas']],
      ['sleutelkluis', ['cas']],
    ]);
  });

  it('tells what only the other team could have said', () => {
    expect(at('swt', 270).elsewhere.map(({ id }) => id)).toEqual(['sleutelkluis']);
    expect(at('gc', 330).elsewhere).toMatchObject([{ id: 'licht', by: ['anna'] }]);
    expect(at('swt', 270).total).toBe(3);
  });

  it('is not told where the record holds no facts', () => {
    const scenario = { ...recording.scenario, facts: [] };
    expect(knownAt({ scenario, everybody, team: 'swt' }, until(270))).toMatchObject({ facts: [], total: 0 });
  });
});
