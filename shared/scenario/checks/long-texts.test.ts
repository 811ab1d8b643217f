import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { findLongTexts } from './long-texts.ts';
import { TEXT_LIMITS } from './text-limits.ts';

const words = (count: number): string => Array(count).fill('ja').join(' ');
const { most } = TEXT_LIMITS.article;

function article(...paragraphs: string[]) {
  const paper = { headline: 'Licht', standfirst: 'Licht in de flat.', paragraphs };
  const card = { channel: 'card', card: { body: 'Lees de krant.' } } as const;
  const variants = [{ when: { contact: {} }, content: { channel: 'paper', paper } } as const];
  return aScenario({ injects: [anInject('krant', { content: card, variants })], decisions: [], facts: [] });
}

it('counts the words of a piece in the paper together, also of one that comes instead', () => {
  expect(findLongTexts(article(words(most - 200), words(200)))).toEqual([]);
  expect(findLongTexts(article(words(most - 199), words(200)))).toMatchObject([
    {
      path: ['injects', 0, 'variants', 0, 'content', 'paper', 'paragraphs'],
      remedy: 'Schrap er 1, of maak er twee van.',
    },
  ]);
});
