import { describe, expect, it } from 'vitest';
import { foldView } from '../../../shared/view/apply-to-view.ts';
import { eventsOf } from '../../source/fixture/scenes.ts';
import { stage } from '../../source/fixture/stage.ts';
import { joinersIn } from '../../store/joiners.ts';
import { contactsAt } from './place-contacts.ts';
import { everybody, peopleAt } from './who-is-where.ts';

const ME = { player: 'p-noor', team: 'swt' };
const placeOf = (id: string) => stage.places.find((place) => place.id === id) ?? { id, name: id };

describe('who is where', () => {
  const people = everybody(foldView(eventsOf('travel')), stage, ME, joinersIn(eventsOf('travel')));

  it('names me first, then my team, then the other', () => {
    expect(people[0]).toMatchObject({ id: 'p-noor', me: true, ring: '#b45309' });
    expect(people.slice(0, 4).every(({ ring }) => ring === '#b45309')).toBe(true);
    expect(people.slice(4).every(({ ring }) => ring === '#0f766e')).toBe(true);
  });

  it('gives everybody a face of her own', () => {
    expect(new Set(people.map(({ face }) => face)).size).toBe(people.length);
  });

  it('finds nobody in two places: whoever walks is at none', () => {
    expect(peopleAt('schippersflat', people).map(({ name }) => name)).toEqual(['Lotte']);
    expect(peopleAt('kantoor-swt', people).map(({ name }) => name)).toEqual(['Yusuf', 'Bram']);
    expect(peopleAt('de-sluis', people)).toEqual([]);
  });
});

describe('whom to phone about a place', () => {
  it.each([
    ['de-sluis', ['Ida Vonk']],
    ['kantoor-gc', ['Gezondheidscentrum Waalmondkade']],
    ['brandweerpost', ['Peter Groen']],
    ['volkstuin', []],
  ])('at %s', (place, names) => {
    expect(contactsAt(placeOf(place), stage).map(({ name }) => name)).toEqual(names);
  });

  it('knows nobody who has no number', () => {
    const silent = stage.contacts.map(({ number: _number, ...contact }) => contact);
    expect(contactsAt(placeOf('de-sluis'), { ...stage, contacts: silent })).toEqual([]);
  });
});
