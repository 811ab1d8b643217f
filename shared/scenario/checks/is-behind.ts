import type { Slug } from '../../vocabulary/ids.ts';
import type { Effect } from '../effect.ts';
import type { Scenario } from '../scenario.ts';
import type { WrittenEffect } from './effects.ts';
import { type Happening, idOf, kindOf } from './happening.ts';
import { implies } from './logic/implies.ts';

/** True when this only comes once that inject is out: it is the inject itself, or follows it. */
export function isBehind(
  source: Happening,
  target: Slug,
  { injects }: Scenario,
  effects: readonly WrittenEffect[],
): boolean {
  const [id = ''] = idOf(source).split('/');
  const isOfInject = ['inject', 'met', 'missed', 'line'].includes(kindOf(source));
  const inject = isOfInject ? injects.find((one) => one.id === id) : undefined;
  if (!inject) return false;
  if (id === target) return true;
  // What an effect can send too need not wait for its own moment.
  if (effects.some(({ effect }) => sent(effect) === id)) return false;
  const { after, absent, when } = inject.release;
  return (
    after?.inject === target || absent?.inject === target || (when !== undefined && implies(when, { released: target }))
  );
}

function sent(effect: Effect): Slug | undefined {
  if ('release' in effect) return effect.release;
  return 'schedule' in effect ? effect.schedule : undefined;
}
