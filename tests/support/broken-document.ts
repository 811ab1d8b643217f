import { expect } from 'vitest';
import { findProblems } from '../../shared/scenario/find-problems.ts';
import { aScenario, aScenarioDocument } from './a-scenario.ts';

type Document = ReturnType<typeof aScenarioDocument>;

/** The small scenario with one mistake made in it, and what is to be said about that. */
export type Broken = {
  name: string;
  break: (document: Document) => void;
  code: string;
  path: (string | number)[];
  says: RegExp;
};

/** Makes the mistake and looks whether it is reported at its place, with what to do about it. */
export function expectReported({ break: damage, code, path, says }: Broken): void {
  const document = aScenarioDocument();
  damage(document);
  const problems = findProblems(aScenario(document));
  const found = problems.find((one) => one.code === code && JSON.stringify(one.path) === JSON.stringify(path));
  expect(found, JSON.stringify(problems)).toBeDefined();
  expect(`${found?.message} ${found?.remedy}`).toMatch(says);
  expect(found?.remedy).toMatch(/\S+ \S+/);
}

/** The inject at this place. */
export function inject(document: Document, index: number) {
  return document.injects[index] ?? first(document.injects);
}

/** The decision point. */
export function decision(document: Document) {
  return first(document.decisions ?? []);
}

/** The lines of the one conversation. */
export function lines(document: Document) {
  const content = document.injects[3]?.content;
  return content?.channel === 'call' ? content.conversation.lines : [];
}

/** The first of a list that has one. */
export function first<T>(list: T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('an empty list');
  return one;
}
