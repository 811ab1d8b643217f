import type { Slug } from '../../vocabulary/ids.ts';
import type { Condition } from '../condition.ts';
import type { Inject } from '../inject.ts';
import type { Check, Found, Path } from './check.ts';
import { implies } from './logic/implies.ts';

/** Groups of one, where there is nothing to choose from, and injects that wait for another of their group. */
export const findLonelyGroups: Check = ({ injects }) => {
  const groups = Map.groupBy(injects, ({ group }) => group);
  return injects.flatMap((inject, i) => {
    const { group } = inject;
    if (group === undefined) return [];
    const others = (groups.get(group) ?? []).filter(({ id }) => id !== inject.id);
    return others.length === 0 ? [alone(group, ['injects', i, 'group'])] : waiting(inject, others, ['injects', i]);
  });
};

// Mostly a slip of the finger in the name.
function alone(group: Slug, path: Path): Found {
  return {
    code: 'group-of-one',
    path,
    message: `Alleen deze inject hoort bij de groep "${group}".`,
    remedy: 'Geef de andere injects van de groep dezelfde naam, of haal group weg.',
  };
}

/** Of a group only the first comes, so what waits for that never does. */
function waiting({ release: { after, absent, when } }: Inject, others: readonly Inject[], at: Path): Found[] {
  const waits: { key: string[]; when: Condition | undefined }[] = [
    { key: ['after', 'inject'], when: out(after?.inject) },
    { key: ['absent', 'inject'], when: out(absent?.inject) },
    { key: ['when'], when },
  ];
  return waits.flatMap(({ key, when: awaited }) => {
    const other = awaited && others.find(({ id }) => implies(awaited, { released: id }));
    if (!other) return [];
    return [
      {
        code: 'late-in-group',
        path: [...at, 'release', ...key],
        message: `Deze inject komt nooit: hij wacht op "${other.id}" van dezelfde group, en daarvan komt er maar één.`,
        remedy: 'Laat hem op iets anders wachten, of haal group bij een van de twee weg.',
      },
    ];
  });
}

function out(inject: Slug | undefined): Condition | undefined {
  return inject === undefined ? undefined : { released: inject };
}
