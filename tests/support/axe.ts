import { expect } from 'vitest';
import { axeProblems } from './axe-problems.ts';

/** Fails with what axe has against a rendered panel, one line each. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  expect(await axeProblems(container)).toEqual([]);
}
