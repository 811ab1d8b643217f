// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { axeProblems } from './axe-problems.ts';

function rendered(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

it('finds a button without a name, and shows which one', async () => {
  const problems = await axeProblems(rendered('<button class="hang-up"></button>'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('button-name');
  expect(problems[0]).toContain('class="hang-up"');
});

it('has nothing against a button with a name', async () => {
  expect(await axeProblems(rendered('<button>Ophangen</button>'))).toEqual([]);
});
