import type { Check } from './check.ts';
import { worldOf } from './leaves/world.ts';
import { clash } from './logic/clash.ts';

/** Cards of persons of which in some play no text fits: the last one is read then, though it may not be so. */
export const findUntrueLastTexts: Check = (scenario) => {
  const world = worldOf(scenario);
  return scenario.persons.flatMap(({ texts }, i) => {
    const last = texts.length - 1;
    const denied = texts.flatMap(({ when }) => (when ? [{ of: when, so: false }] : []));
    if (texts[last]?.when === undefined || clash(denied, world)) return [];
    return [
      {
        code: 'ending-without-else',
        path: ['persons', i, 'texts', last, 'when'],
        message: 'Als geen enkele tekst past, komt deze laatste toch, ook als het niet zo is.',
        remedy: 'Zet als laatste een tekst zonder when, die altijd waar is.',
      },
    ];
  });
};
