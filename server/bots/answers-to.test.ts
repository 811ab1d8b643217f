import { expect, it } from 'vitest';
import { answersTo } from './answers-to.ts';

const KNOWN = [
  'De bewoners van de flatjes zijn misselijk.',
  'Kinderen spelen niet meer op het plein.',
  'Het veer vaart weer.',
];

it('gives first what shares most words with the question, whatever their endings', () => {
  expect(answersTo('Wat zeggen de kinderen over het plein?', KNOWN)).toEqual([KNOWN[1]]);
  expect(answersTo('Wat merkt een bewoner in zijn flatje?', KNOWN)).toEqual([KNOWN[0]]);
});

it('gives nothing for one word in common', () => {
  expect(answersTo('Welk veer moet er komen?', KNOWN)).toEqual([]);
  expect(answersTo('Wat doen kinderen na schooltijd?', KNOWN)).toEqual([]);
});

it('gives nothing when only words are shared that stand in any question', () => {
  expect(answersTo('Wat weten jullie zeker, en wat niet?', ['Jullie weten dit vandaag zeker niet.'])).toEqual([]);
});
