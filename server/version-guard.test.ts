import { expect, it } from 'vitest';
import { findVersionProblem } from './version-guard.mjs';

it('lets Node 24 and newer through', () => {
  expect(findVersionProblem('24.0.0')).toBeUndefined();
  expect(findVersionProblem('26.1.3')).toBeUndefined();
});

it('tells an older Node what to do', () => {
  expect(findVersionProblem('20.20.2')).toMatch(/Node 24 of nieuwer.*Node 20\.20\.2/s);
  expect(findVersionProblem('9.0.0')).toContain('npm start');
});
