import { expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../../tests/support/a-scenario.ts';
import { findMisplacedVisitWords } from './visit-words.ts';

const TALK = {
  mood: 'rustig',
  opening: 'Dag.',
  lines: [{ id: 'a', say: 'Dag.', answer: 'Kom verder.' }],
  otherwise: ['Wat zegt u?'],
  closing: 'Tot ziens.',
};
type Talk = Partial<Record<'phoneOpening', string> & Record<'away', boolean>>;

function found(channel: 'call' | 'visit', more: Talk, from = 'bep') {
  const { injects } = aScenarioDocument();
  const [first, ...others] = injects;
  if (!first) throw new Error('no inject');
  const content = { channel, conversation: { ...TALK, ...more } };
  return findMisplacedVisitWords(aScenario({ injects: [{ ...first, from, content }, ...others] }));
}
const places = (all: ReturnType<typeof found>) => all.map(({ path }) => path.slice(2).join('.'));

it('[CA6] first words by phone belong to a visit, of somebody who can be phoned', () => {
  const words = { phoneOpening: 'Ik stond net voor de deur.' };
  expect(found('visit', words)).toEqual([]);
  expect(places(found('call', words))).toEqual(['content.conversation.phoneOpening']);
  expect(found('visit', words, 'redactie')[0]?.message).toContain('"redactie" is niet te bellen');
});

it('[CA24] only on a visit players are the guests; that they are not may be said anywhere', () => {
  expect([found('visit', { away: true }), found('visit', { away: false }), found('call', { away: false })]).toEqual([
    [],
    [],
    [],
  ]);
  expect(places(found('call', { away: true }))).toEqual(['content.conversation.away']);
});

it('[CA6] looks at who sends a variant, and at what an actor says when she is phoned', () => {
  const { injects, actors } = aScenarioDocument();
  const [first, ...others] = injects;
  if (!first) throw new Error('no inject');
  const content = { channel: 'visit' as const, conversation: { ...TALK, phoneOpening: 'Ik stond voor de deur.' } };
  const variants = [{ when: { contact: {} }, from: 'redactie', content }];
  expect(findMisplacedVisitWords(aScenario({ injects: [{ ...first, variants }, ...others] }))).toHaveLength(1);
  const talking = actors.map((actor) => ({ ...actor, conversation: { ...TALK, away: true } }));
  expect(places(findMisplacedVisitWords(aScenario({ actors: talking })))).toEqual(
    actors.map(() => 'conversation.away'),
  );
});
