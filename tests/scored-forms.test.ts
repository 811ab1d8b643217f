import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import type { Condition } from '../shared/scenario/condition.ts';
import type { Form } from '../shared/scenario/form.ts';

const SHIPPED = ['de-elf-dagen', 'pesten-op-straat', 'schulden'];
const scoredIn = (name: string): Form[] => {
  const { scenario } = parseScenarioFolder(fileURLToPath(new URL(`../scenarios/${name}`, import.meta.url)));
  return (scenario?.forms ?? []).filter(({ criteria }) => criteria.length > 0);
};

/** The fields of which this condition only asks that something stands in them. */
function merelyFilled(condition: Condition, form: Form): string[] {
  const { all = [], any = [], not, form: asked } = condition;
  const inner = [...all, ...any, ...(not ? [not] : [])].flatMap((one) => merelyFilled(one, form));
  const field = asked?.id === form.id ? form.fields.find(({ id }) => id === asked.field) : undefined;
  const isWritten = field?.kind === 'text' || field?.kind === 'line';
  return isWritten && asked?.topic === undefined ? [field.id, ...inner] : inner;
}

describe.each(SHIPPED)('%s', (name) => {
  const scored = scoredIn(name);

  it('has forms that are scored', () => {
    expect(scored.length).toBeGreaterThan(1);
  });

  it.each(scored.map((form) => [form.id, form] as const))(
    'gives no points in %s for words about nothing',
    (_id, form) => {
      const earning = form.criteria.flatMap(({ points }) => points.filter(({ points: worth }) => worth > 0));
      expect(earning.flatMap(({ when }) => merelyFilled(when, form))).toEqual([]);
    },
  );
});
