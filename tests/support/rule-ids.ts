/** The ids of the rules that a page states: `- **CL2** While play is paused …`, in order. */
export function rulesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^- \*\*([A-Z]{2}\d+)\*\* \S/gm)].map(([, id = '']) => id);
}

/** The ids that the names of tests in this source begin with: `it('[CL2] …')`, `test("[CL2][IN1] …")`. */
export function citationsIn(source: string): string[] {
  const names = [
    ...source.matchAll(/\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*['"`]((?:\[[A-Z]{2}\d+\]\s*)+)/g),
  ];
  return names.flatMap(([, ids = '']) => [...ids.matchAll(/[A-Z]{2}\d+/g)].map(([id]) => id));
}

/** One sentence for each rule without a test, each test of a rule that is not there, and each id stated twice. */
export function findRuleProblems(rules: readonly string[], cited: ReadonlyMap<string, readonly string[]>): string[] {
  const tested = new Set([...cited.values()].flat());
  const twice = rules.filter((id, i) => rules.indexOf(id) !== i);
  return [
    ...twice.map((id) => `${id} is stated twice`),
    ...rules.filter((id) => !tested.has(id)).map((id) => `${id} has no test`),
    ...[...cited].flatMap(([path, ids]) =>
      ids.filter((id) => !rules.includes(id)).map((id) => `${path} tests ${id}, which is no rule`),
    ),
  ];
}
