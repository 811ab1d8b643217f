import { expect, it } from 'vitest';
import { replySubject } from './reply.ts';

it('an answer to an answer carries "Re:" once', () => {
  expect(replySubject('Sitrap 1')).toBe('Re: Sitrap 1');
  expect(replySubject('Re: Sitrap 1')).toBe('Re: Sitrap 1');
  expect(replySubject('x'.repeat(130))).toHaveLength(120);
});
