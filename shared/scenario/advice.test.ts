import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { changedInjects } from '../../tests/support/changed-injects.ts';
import { isAdvice } from './advice.ts';
import { findProblems } from './find-problems.ts';

it('[SC6] a long silence is advice, an id that points at nothing is not', () => {
  const slow = findProblems(aScenario({ duration: '40:00' }));
  expect(slow.length).toBeGreaterThan(0);
  expect(slow.every(isAdvice)).toBe(true);
  const broken = findProblems(aScenario({ injects: changedInjects({ 'inj-1': { from: 'niemand' } }) }));
  expect(broken.some((problem) => !isAdvice(problem))).toBe(true);
});

it.each(['overload', 'idle-seat', 'text-too-long', 'unused-topic', 'missing-clip'])('[SC6] %s is advice', (code) => {
  expect(isAdvice({ code })).toBe(true);
});
