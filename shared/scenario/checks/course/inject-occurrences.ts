import type { Inject } from '../../inject.ts';
import type { Path } from '../check.ts';
import { conversationsOf } from '../conversation-of.ts';
import { happening } from '../happening.ts';
import { every, happened, later } from './condition-needs.ts';
import { lineOccurrences } from './line-occurrences.ts';
import { type Need, NOTHING } from './need.ts';
import type { Occurrence } from './occurrence.ts';
import { releaseNeed, whenNeed } from './release-need.ts';

/** How an inject comes, how what it expects is met or missed, and how its lines get said. */
export function injectOccurrences(inject: Inject, at: Path): Occurrence[] {
  return [
    { key: happening('inject', inject.id), path: at, need: releaseNeed(inject.release, [...at, 'release']) },
    ...expectation(inject, [...at, 'expect']),
    ...lines(inject, at),
  ];
}

function expectation({ id, expect }: Inject, at: Path): Occurrence[] {
  if (!expect) return [];
  const out = happened('inject', [id], at);
  return [
    { key: happening('met', id), path: at, need: every([out, signNeed(expect.sign, [...at, 'sign'])]) },
    { key: happening('missed', id), path: at, need: later(out, expect.within, [...at, 'within']) },
  ];
}

function signNeed(sign: NonNullable<Inject['expect']>['sign'], at: Path): Need {
  if (typeof sign === 'string') return NOTHING;
  if ('when' in sign) return whenNeed([...at, 'when']);
  if ('form' in sign) return happened('form', [sign.form], [...at, 'form']);
  if (!('decision' in sign)) return NOTHING;
  return sign.option === undefined
    ? happened('decision', [sign.decision], [...at, 'decision'])
    : happened('option', [sign.decision, sign.option], [...at, 'option']);
}

function lines(inject: Inject, at: Path): Occurrence[] {
  return conversationsOf(inject, at).flatMap((dialogue) => {
    const { path, variant } = dialogue;
    return lineOccurrences(dialogue, inject.id, (line) => [
      happened('inject', [inject.id], [...path, 'lines', line, 'id']),
      ...(variant === undefined ? [] : [whenNeed([...at, 'variants', variant, 'when'])]),
    ]);
  });
}
