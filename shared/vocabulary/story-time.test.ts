import { describe, expect, it } from 'vitest';
import { isReadableDate, laterDate, shortDate } from './story-date.ts';
import { toStoryDate, toStoryTime, toTimeOfDay } from './story-time.ts';

const MINUTE = 60_000;
const threeDays = { date: 'maandag 8 februari', startsAt: '08:00', factor: 60 };
const oneDay = { date: 'dinsdag 17 november', startsAt: '09:00', factor: 5 };

describe('the clock of the story', () => {
  it('tells the day with the time where an hour of play is a day or more', () => {
    expect(toStoryTime(0, threeDays)).toBe('ma 08:00');
    expect(toStoryTime(15 * MINUTE + 59_000, threeDays)).toBe('ma 23:59');
    expect(toStoryTime(16 * MINUTE, threeDays)).toBe('di 00:00');
    expect(toStoryTime(20 * MINUTE, oneDay)).toBe('10:40');
  });

  it('shows the date of that day beside a time without it', () => {
    expect(toStoryDate(15 * MINUTE, threeDays)).toBe('maandag 8 februari');
    expect(toStoryDate(50 * MINUTE, threeDays)).toBe('woensdag 10 februari');
    expect(toTimeOfDay(50 * MINUTE, threeDays)).toBe('10:00');
    expect(toStoryDate(90 * MINUTE, oneDay)).toBe('dinsdag 17 november');
  });

  it('leaves a date alone that it cannot read', () => {
    const someDay = { ...threeDays, date: 'een dag in de winter' };
    expect(toStoryDate(50 * MINUTE, someDay)).toBe('een dag in de winter');
    expect(toStoryTime(50 * MINUTE, someDay)).toBe('10:00');
    expect(isReadableDate('maandag 31 april')).toBe(false);
    expect(isReadableDate('Monday 30 April')).toBe(true);
  });
});

describe('a date', () => {
  it.each([
    ['zondag 31 januari', 1, 'maandag 1 februari'],
    ['zaterdag 27 februari', 2, 'maandag 1 maart'],
    ['donderdag 31 december', 1, 'vrijdag 1 januari'],
    ['Tuesday 17 November', 3, 'Friday 20 November'],
  ])('%s and %i days later', (date, days, then) => {
    expect(laterDate(date, days)).toBe(then);
  });

  it('fits on a page of teletext', () => {
    expect(shortDate('dinsdag 17 november')).toBe('di 17 nov');
    expect(shortDate('Tuesday 17 November')).toBe('Tue 17 Nov');
    expect(shortDate('ergens in mei')).toBe('ergens in mei');
  });
});
