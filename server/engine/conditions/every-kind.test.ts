import { expect, it } from 'vitest';
import { Condition } from '../../../shared/scenario/condition.ts';
import { anInjectWhen, aStoryDocument, aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { changedInjects } from '../../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { inTime, KINDS } from '../../../tests/support/kinds-of-condition.ts';
import { started, until } from '../../../tests/support/some-steps.ts';

function played(when: Condition, steps: readonly Step[]): Play {
  const document = aStoryDocument();
  const [first] = document.decisions ?? [];
  first?.options[0]?.effects?.push({ consent: 'bep', is: 'given' });
  const injects = [...changedInjects({}), anInjectWhen('komt', when, { to: 'all' })];
  const withFacts = injects.map((one) => (one.id === 'inj-3' ? { ...one, facts: [] } : one));
  return given(aStoryScenario({ ...document, injects: withFacts }))
    .play(...started())
    .play(...(steps.length === 0 ? [until('02:00')] : inTime(steps)), until('06:00'));
}

it.each(KINDS)('[CO1] an inject waits for %j and comes at %s', (when, at, steps) => {
  const { log } = played(when, steps);
  const out = log.find(({ event }) => event.type === 'InjectReleased' && event.inject === 'komt')?.at;
  const [minutes = 0, seconds = 0] = at.split(':').map(Number);
  expect(out).toBe((minutes * 60 + seconds) * 1000);
});

it('[CO1] no kind of condition is left out of these', () => {
  const keys = ({ all = [], any = [], not, ...leaf }: Condition): string[] => [
    ...Object.keys(leaf),
    ...[...all, ...any, ...(not ? [not] : [])].flatMap(keys),
  ];
  const kinds = Object.keys(Condition.shape).filter((key) => !['all', 'any', 'not'].includes(key));
  expect([...new Set(KINDS.flatMap(([when]) => keys(when)))].toSorted()).toEqual(kinds.toSorted());
});
