import type { Content } from '../../../shared/scenario/content.ts';
import type { Inject } from '../../../shared/scenario/inject.ts';
import { hasInject, playedLevel } from './level.ts';
import type { Overview } from './overview.ts';

/** The other injects of a group of which only one comes, and which it was. */
export type OneOf = { others: string[]; came: { kind: 'none' } | { kind: 'this' } | { kind: 'other'; title: string } };

/** How often an inject is written and, once it is out, which of these came; both count from 1. */
export type Versions = { contents: Content[]; came?: { number: number; title: string } };

/** With what an inject shares its turn; undefined when it stands alone, also where the level leaves the others out. */
export function oneOf({ id, group }: Inject, overview: Overview): OneOf | undefined {
  if (group === undefined) return undefined;
  const { view, scenario } = overview;
  const level = playedLevel(overview);
  const others = scenario.injects.filter((one) => one.group === group && one.id !== id && hasInject(level, one.id));
  if (others.length === 0) return undefined;
  const isOut = (one: Pick<Inject, 'id'>) => ['released', 'recalled'].includes(view.injects[one.id]?.state ?? '');
  return {
    others: others.map(({ title }) => title),
    came: isOut({ id }) ? { kind: 'this' } : cameOf(others.find(isOut)),
  };
}

function cameOf(inject: Inject | undefined): OneOf['came'] {
  return inject ? { kind: 'other', title: inject.title } : { kind: 'none' };
}

/** The versions of an inject: its own text first, then the ones for when the story stands otherwise. */
export function versionsOf({ id, title, content, variants }: Inject, { view, activity }: Overview): Versions {
  const contents = [content, ...variants.map((variant) => variant.content)];
  if (view.injects[id]?.item === undefined) return { contents };
  const chosen = activity.variants[id];
  const came = { number: (chosen ?? -1) + 2, title: variants[chosen ?? -1]?.title ?? title };
  return { contents, came };
}
