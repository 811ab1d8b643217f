import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { readRetrospect } from './retrospect.ts';
import { standingOf } from './team-standing.ts';
import { inExerciseTime, placeOf, ticksUntil } from './time-axis.ts';

const retrospect = readRetrospect(aRecording());
const story = { startsAt: '09:00', factor: 5 };

describe('the lanes', () => {
  it('hold what each player did, not what docents, actors and the clock did', () => {
    expect(retrospect.dots.map(({ at, kind, player, about }) => [at / 1000, kind, player, about])).toEqual([
      [40, 'chat', 'anna', 'Wie belt Bep?'],
      [180, 'post', 'cas', 'Wij zoeken mee.'],
      [270, 'decision', 'anna', 'Wij gaan kijken'],
      [310, 'call', 'cas', 'Bep de Rooij'],
      [480, 'call', 'bram', 'Gezondheidscentrum'],
      [490, 'call', 'cas', 'Bram'],
      [500, 'travel', 'dina', 'Schippersflat'],
    ]);
  });

  it('have one more for what came at the teams', () => {
    expect(retrospect.arrivals.map(({ at, channel }) => [at / 1000, channel])).toEqual([
      [0, 'mail'],
      [30, 'microblog'],
      [120, 'mail'],
      [300, 'call'],
      [300, 'mail'],
      [500, 'teletext'],
    ]);
  });

  it('run from StartEx to EndEx, team by team', () => {
    expect(retrospect.end).toBe(540_000);
    expect(retrospect.everybody.map(({ name, team }) => [name, team])).toEqual([
      ['Anna', 'swt'],
      ['Bram', 'swt'],
      ['Cas', 'gc'],
      ['Dina', 'gc'],
    ]);
  });
});

describe('a team at a moment', () => {
  it('is told in numbers that lie beside the other team’s', () => {
    expect(standingOf(retrospect, 'swt', 200_000)).toMatchObject({
      unopened: 2,
      unread: [
        { player: 'anna', count: 3 },
        { player: 'bram', count: 3 },
      ],
      callsAnswered: 0,
      callsMissed: 0,
      mailsSent: 0,
      firstTalk: 40_000,
      facts: { known: 1, total: 3 },
    });
    expect(standingOf(retrospect, 'gc', 540_000)).toMatchObject({ callsAnswered: 2, callsMissed: 0, unopened: 4 });
    expect(standingOf(retrospect, 'swt', 540_000)).toMatchObject({ callsMissed: 1 });
  });

  it('knows who first reached out to the other team', () => {
    expect(standingOf(retrospect, 'swt', 479_000).firstTry).toBeUndefined();
    expect(standingOf(retrospect, 'swt', 480_000).firstTry).toEqual({ at: 480_000, name: 'Bram', via: 'call' });
    expect(standingOf(retrospect, 'gc', 540_000).firstTry).toBeUndefined();
  });
});

describe('the time axis', () => {
  it('has round times of the story', () => {
    expect(ticksUntil(54 * 60_000, story, 10).map((at) => at / 60_000)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48, 54]);
    expect(ticksUntil(9 * 60_000, { startsAt: '09:10', factor: 5 }, 3).map((at) => at / 60_000)).toEqual([1, 4, 7]);
    const threeDays = { startsAt: '08:00', factor: 60 };
    expect(ticksUntil(73 * 60_000, threeDays, 4).map((at) => at / 60_000)).toEqual([16, 40, 64]);
  });

  it('turns minutes of the story into exercise time and back to a place', () => {
    expect(inExerciseTime(5, story)).toBe(60_000);
    expect(placeOf(27, 54)).toBe('50%');
  });
});
