import { expect, it } from 'vitest';
import { Agenda } from './agenda.ts';
import type { Intention, Matter } from './intention.ts';

function to(key: string, matter: Matter, from: number, until?: number): Intention {
  return { key, matter, from, ...(until === undefined ? {} : { until }), act: () => undefined };
}

function keys(intentions: readonly Intention[]): string[] {
  return intentions.map(({ key }) => key);
}

it('gives what is due, the most pressing first and then in order of time', () => {
  const agenda = new Agenda();
  agenda.add(to('later', 'read', 5000));
  agenda.add(to('second', 'read', 2000));
  agenda.add(to('first', 'read', 1000));
  agenda.add(to('call', 'pick-up', 3000));
  expect(keys(agenda.due(3000, false))).toEqual(['call', 'first', 'second']);
});

it('lets only what cannot wait through to a bot that is busy, and says when to look again', () => {
  const agenda = new Agenda();
  expect(agenda.next(0)).toBe(Number.POSITIVE_INFINITY);
  agenda.add(to('mail', 'read', 1000));
  expect(agenda.next(0)).toBe(1000);
  expect(agenda.next(8000)).toBe(8000);
  agenda.add(to('call', 'pick-up', 4000));
  expect(agenda.next(8000)).toBe(4000);
  expect(keys(agenda.due(4000, true))).toEqual(['call']);
});

it('forgets what comes too late, and what is done', () => {
  const agenda = new Agenda();
  const mail = to('mail', 'read', 1000);
  agenda.add(mail);
  agenda.add(to('call', 'pick-up', 1000, 2000));
  expect(keys(agenda.due(2000, false))).toEqual(['mail']);
  agenda.drop(mail);
  expect(agenda.next(0)).toBe(Number.POSITIVE_INFINITY);
});

it('has one intention for each concern: a newer one takes the place of the older', () => {
  const agenda = new Agenda();
  agenda.add(to('vote d1', 'decide', 1000));
  agenda.add(to('vote d1', 'decide', 7000));
  expect(agenda.due(6000, false)).toEqual([]);
  expect(agenda.next(0)).toBe(7000);
  agenda.postpone(to('vote d1', 'decide', 7000), 9000);
  expect(agenda.next(0)).toBe(9000);
});
