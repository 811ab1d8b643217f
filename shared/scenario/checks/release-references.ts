import type { Release } from '../inject.ts';
import type { Path } from './check.ts';
import { maybe, option, type Reference } from './reference.ts';

/** What a moment of release points at; a condition in it is looked at with all the others. */
export function releaseReferences({ after, absent }: Release, at: Path): Reference[] {
  return [
    ...maybe('inject', after?.inject, [...at, 'after', 'inject']),
    ...maybe('decision', after?.decision, [...at, 'after', 'decision']),
    ...option(after?.decision, after?.option, [...at, 'after', 'option']),
    ...maybe('inject', absent?.inject, [...at, 'absent', 'inject']),
  ];
}
