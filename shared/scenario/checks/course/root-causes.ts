import type { Path } from '../check.ts';
import { type Happening, kindOf } from '../happening.ts';
import { type Blame, blameOf } from './blame.ts';
import { type Course, keysIn } from './need.ts';
import type { Occurrence } from './occurrence.ts';

/** Why something never comes: itself, what it waits for, and, when that is a circle, everything in it. */
export type RootCause = {
  of: Occurrence;
  why: Exclude<Blame['why'], 'thing' | 'moment'> | 'circle' | 'group';
  path: Path;
  circle: Happening[];
};

type First = ReadonlyMap<Happening, Occurrence>;

/** Of each thing its own way to come to pass. */
export function firstOfEach(occurrences: readonly Occurrence[]): First {
  const first = new Map<Happening, Occurrence>();
  for (const occurrence of occurrences) if (!first.has(occurrence.key)) first.set(occurrence.key, occurrence);
  return first;
}

/**
 * What never comes on any level, without what is only the consequence of something else that never comes. A
 * circle of things that wait for each other is told once.
 */
export function rootCauses(occurrences: readonly Occurrence[], courses: readonly Course[]): RootCause[] {
  const first = firstOfEach(occurrences);
  const isNever = (key: Happening): boolean => courses.every((one) => !Number.isFinite(one.earliest(key)));
  // That an action stays away until after the end matters only where something waits for that.
  const awaited = new Set(occurrences.flatMap(({ need }) => keysIn(need)));
  const never = [...first.values()].filter(({ key }) => isNever(key) && (kindOf(key) !== 'missed' || awaited.has(key)));
  const causes = never.flatMap((of) => {
    const course = courses.findLast((one) => blameOf(of.need, one) !== undefined);
    return (course ? whyNever(of, first, course, isNever) : lateInGroup(of, courses)) ?? [];
  });
  return eachCircleOnce(causes);
}

function eachCircleOnce(causes: readonly RootCause[]): RootCause[] {
  const told = new Set<Happening>();
  return causes.filter(({ of, circle }) => {
    const isNew = !told.has(of.key);
    for (const key of circle) told.add(key);
    return isNew;
  });
}

// What is left out of every level, or cancelled, has its own check.
function lateInGroup(of: Occurrence, courses: readonly Course[]): RootCause | undefined {
  const isLate = courses.some((course) => (course.latest(of.key) ?? -1) >= 0);
  return isLate ? { of, why: 'group', path: [...of.path, 'group'], circle: [] } : undefined;
}

function whyNever(
  of: Occurrence,
  first: First,
  course: Course,
  isNever: (key: Happening) => boolean,
): RootCause | undefined {
  const blame = blameOf(of.need, course);
  // A moment after the end has its own check.
  if (!blame || blame.why === 'moment') return undefined;
  if (blame.why !== 'thing' || blame.key === undefined)
    return { of, why: blame.why as 'delay', path: blame.path, circle: [] };
  if (!isNever(blame.key)) return { of, why: 'level', path: blame.path, circle: [] };
  const circle = circleFrom(of, first, course);
  // Lines that only wait for each other have their own check.
  return circle.every((key) => kindOf(key) === 'line')
    ? undefined
    : { of, why: 'circle', path: lastPath(of, first, course), circle };
}

/** Everything from this thing back to itself; empty when following what waits for what never comes back here. */
function circleFrom(start: Occurrence, first: First, course: Course): Happening[] {
  const passed = new Set<Happening>();
  for (let key: Happening | undefined = start.key; key !== undefined && !passed.has(key); ) {
    passed.add(key);
    const next: Occurrence | undefined = first.get(key);
    key = next && blameOf(next.need, course)?.key;
    if (key === start.key) return [...passed];
  }
  return [];
}

// A condition of one's own is no thing of its own: what it asks for is what is waited for.
function lastPath(of: Occurrence, first: First, course: Course): Path {
  const blame = blameOf(of.need, course);
  const next = blame?.key === undefined || kindOf(blame.key) !== 'when' ? undefined : first.get(blame.key);
  return (next && blameOf(next.need, course)?.path) ?? blame?.path ?? of.path;
}
