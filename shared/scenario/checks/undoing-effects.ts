import type { Effect } from '../effect.ts';
import type { Check, Found } from './check.ts';
import { effectsOf, type WrittenEffect } from './effects.ts';

/** Effects of one list that undo each other: all come at once, so what the earlier one brings is never there. */
export const findUndoingEffects: Check = (scenario) => {
  const lists = Map.groupBy(effectsOf(scenario), ({ path }) => path.slice(0, -1).join('.'));
  return [...lists.values()].flatMap((list) =>
    list.flatMap((written, i) => {
      const other = list.slice(i + 1).find(({ effect }) => undoes(effect, written.effect));
      return other ? [undone(written, list.indexOf(other))] : [];
    }),
  );
};

function undoes(later: Effect, earlier: Effect): boolean {
  if ('strand' in later && 'strand' in earlier) return later.strand === earlier.strand;
  if ('consent' in later && 'consent' in earlier) {
    const isOther = later.is !== earlier.is && later.is !== 'asked' && earlier.is !== 'asked';
    return isOther && later.consent === earlier.consent && later.scope === earlier.scope;
  }
  const isPair = ('cancel' in later && !('cancel' in earlier)) || ('cancel' in earlier && !('cancel' in later));
  return isPair && sentBy(later) !== undefined && sentBy(later) === sentBy(earlier);
}

function sentBy(effect: Effect): string | undefined {
  if ('cancel' in effect) return effect.cancel;
  if ('release' in effect) return effect.release;
  return 'schedule' in effect ? effect.schedule : undefined;
}

function undone({ path, effect }: WrittenEffect, other: number): Found {
  return {
    code: 'idle-effect',
    path: [...path, Object.keys(effect)[0] ?? ''],
    message: `Dit effect gaat over hetzelfde als nummer ${other + 1} van dezelfde lijst, en ze komen tegelijk.`,
    remedy: 'Laat er één van staan, of geef ze elk een eigen voorwaarde onder rules.',
  };
}
