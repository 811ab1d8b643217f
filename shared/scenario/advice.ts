import type { Problem } from './problem.ts';

/** What makes a play less good but not unplayable: it is named, and stands in nobody's way. */
const ADVICE = ['overload', 'idle-seat', 'text-too-long', 'unused-topic', 'missing-clip'];

/** True for what an author may leave as it is. */
export function isAdvice({ code }: Pick<Problem, 'code'>): boolean {
  return ADVICE.includes(code);
}
