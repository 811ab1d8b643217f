import { expect, it } from 'vitest';
import type { z } from 'zod';
import { anInjectWhen, aStoryDocument, aStoryScenario, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import type { Condition } from '../condition.ts';
import type { Scenario } from '../scenario.ts';
import { findUnreachable } from './unreachable.ts';

type Document = z.input<typeof Scenario>;

/** What is found, as `code path`. */
function found(scenario: Scenario): string[] {
  return findUnreachable(scenario).map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** What is found when one more inject waits for this; it is the eighth. */
function foundFor(when: Condition): string[] {
  return found(aStoryWith(anInjectWhen('extra', when)));
}

function changed(change: (document: Document) => void): Scenario {
  const document = aStoryDocument();
  change(document);
  return aStoryScenario(document);
}

it.each<[string, Condition]>([
  ['a strand that a rule moves', { strand: { id: 'tonny', is: 'gevonden' } }],
  ['a line of a contingency', { line: { inject: 'inj-4', line: 'dank' } }],
  ['an option that can be chosen', { decided: { decision: 'd1', option: 'wachten' } }],
  ['a form that opens after contact', { form: { id: 'plan' } }],
  ['an action that stays away', { expected: { inject: 'inj-3', is: 'missed' } }],
  ['a fact on a role card', { fact: { id: 'sleutelkluis', is: 'placed' } }],
  ['what is not so at the start', { not: { strand: { id: 'tonny', is: 'onbekend' } } }],
  ['a level', { level: { atLeast: 3 } }],
  ['one way that can and one that cannot', { any: [{ released: 'extra' }, { time: '05:00' }] }],
])('lets pass %s', (_name, when) => {
  expect(foundFor(when)).toEqual([]);
});

it('finds what waits for itself, also by way of strands and rules', () => {
  expect(foundFor({ released: 'extra' })).toEqual(['unreachable injects.7.release.when.released']);
  const scenario = changed(({ rules, strands }) => {
    const [tonny] = strands;
    tonny?.states?.push({ id: 'veilig', name: 'Veilig' });
    const when: Condition = { strand: { id: 'tonny', is: 'veilig' } };
    rules?.push({ id: 'kring', when, effects: [{ strand: 'tonny', to: 'veilig' }], note: 'Nooit.' });
  });
  expect(found(scenario)).toEqual(['unreachable rules.1.when.strand.is']);
});

it('tells a circle once, and not what waits for something in it', () => {
  const scenario = aStoryWith(
    anInjectWhen('een', { released: 'twee' }),
    anInject('twee', { release: { after: { inject: 'een' } } }),
    anInject('drie', { release: { after: { inject: 'twee', delay: '01:00' } } }),
  );
  expect(found(scenario)).toEqual(['unreachable injects.7.release.when.released']);
});

it('lets an effect begin a circle', () => {
  const scenario = aStoryWith(
    anInject('een', { release: { after: { inject: 'twee' } } }),
    anInject('twee', { release: { after: { inject: 'een' } } }),
    anInject('begin', { release: { at: '01:00' }, effects: [{ schedule: 'twee', in: '01:00' }] }),
  );
  expect(found(scenario)).toEqual([]);
});

it('counts delays together, and tells the first that goes past the end', () => {
  const scenario = aStoryWith(
    anInject('een', { release: { after: { inject: 'inj-3', delay: '07:00' } } }),
    anInject('twee', { release: { after: { inject: 'een', delay: '02:00' } } }),
    anInject('drie', { release: { after: { inject: 'twee' } } }),
  );
  expect(found(scenario)).toEqual(['too-late injects.8.release.after.delay']);
});

it('finds an inject of one level that waits for an inject of another', () => {
  const scenario = changed(({ injects, levels }) => {
    injects.push(
      anInject('een', { release: { at: '01:00' } }),
      anInject('twee', { release: { after: { inject: 'een' } } }),
    );
    for (const level of levels ?? []) level.without = level.level === 2 ? ['een'] : ['twee'];
  });
  expect(found(scenario)).toEqual(['unreachable injects.8.release.after.inject']);
});

it('finds what a level names but cannot bring, once for a row of them', () => {
  const scenario = changed(({ injects, levels }) => {
    injects.push(
      anInject('na', { release: { after: { inject: 'inj-2' } } }),
      anInject('daarna', { release: { after: { inject: 'na' } } }),
    );
    const [first] = levels ?? [];
    first?.only?.push('na', 'daarna');
  });
  expect(found(scenario)).toEqual(['left-hanging levels.0.only.2']);
});

it('finds an ending on a level that does not have what it waits for', () => {
  const scenario = changed(({ endings }) => {
    const [first] = endings ?? [];
    if (first) first.when = { all: [{ level: { atMost: 1 } }, { released: 'inj-4' }] };
  });
  expect(found(scenario)).toEqual(['unreachable-ending endings.0.when.all.0.level']);
});
