import type { Check } from './check.ts';

/** Groups of one, where there is nothing to choose from: mostly a slip of the finger in the name. */
export const findLonelyGroups: Check = ({ injects }) => {
  const sizes = new Map<string, number>();
  for (const { group } of injects) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return injects.flatMap(({ group }, i) =>
    group === undefined || sizes.get(group) !== 1
      ? []
      : [
          {
            code: 'group-of-one',
            path: ['injects', i, 'group'],
            message: `Alleen deze inject hoort bij de groep "${group}".`,
            remedy: 'Geef de andere injects van de groep dezelfde naam, of haal group weg.',
          },
        ],
  );
};
