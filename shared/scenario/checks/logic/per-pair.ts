import type { Condition } from '../../condition.ts';

type Test = (one: Condition, other: Condition) => boolean;

/** The same test, asked once a pair: conditions inside conditions would else be compared along every path. */
export function perPair(test: Test): Test {
  const known = new WeakMap<Condition, WeakMap<Condition, boolean>>();
  return (one, other) => {
    const answers = known.get(one) ?? new WeakMap<Condition, boolean>();
    known.set(one, answers);
    const before = answers.get(other);
    if (before !== undefined) return before;
    const answer = test(one, other);
    answers.set(other, answer);
    return answer;
  };
}
