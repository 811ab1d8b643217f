import { type ExerciseTime, type MinutesSeconds, toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { Scenario } from '../../scenario.ts';
import type { Found, Path } from '../check.ts';
import { clockTime } from '../clock-time.ts';
import { conditionsOf, type WrittenCondition } from '../conditions.ts';
import { effectsOf } from '../effects.ts';
import { type Happening, type HappeningKind, happening } from '../happening.ts';
import { conditionNeed, every } from './condition-needs.ts';
import { type Known, knownOf } from './known.ts';
import type { Course } from './need.ts';
import { soonest } from './soonest.ts';
import { subject } from './subject.ts';

/** When a condition is looked at: once this is there and, where that is known, no later than this. */
type Moment = { host: Happening; last: ExerciseTime | undefined };

/** Conditions that are only looked at while they cannot be so yet, or cannot be so any more. */
export function missedMoments(scenario: Scenario, courses: readonly Course[]): Found[] {
  const known = knownOf(scenario);
  const momentOf = momentsOf(scenario);
  return conditionsOf(scenario).flatMap((written) => {
    const moment = momentOf(written.path);
    return moment ? missed(written, moment, courses, known) : [];
  });
}

function missed(
  { condition, path }: WrittenCondition,
  { host, last }: Moment,
  courses: readonly Course[],
  known: Known,
): Found[] {
  const own = conditionNeed(condition, path, known);
  const both = every([{ is: 'happened', key: host, path }, own]);
  // What can never be so, or belongs to what never comes, is told elsewhere.
  const meant = courses.filter((one) => Number.isFinite(soonest(own, one)) && Number.isFinite(one.earliest(host)));
  if (meant.length === 0) return [];
  const first = Math.min(...meant.map((one) => soonest(both, one)));
  if (!Number.isFinite(first)) return [over(path)];
  return last === undefined || first <= last ? [] : [tooEarly(path, first, last)];
}

function momentsOf(scenario: Scenario): (path: Path) => Moment | undefined {
  const { injects, decisions, forms, press } = scenario;
  const moved = new Set(effectsOf(scenario).map(({ effect }) => ('schedule' in effect ? effect.schedule : '')));
  const moments: Record<string, (Moment | undefined)[]> = {
    injects: injects.map(({ id, release: { at } }) => moment('inject', id, moved.has(id) ? undefined : at)),
    decisions: decisions.map(({ id, opens: { at } }) => moment('decision', id, at)),
    forms: forms.map(({ id, opens: { at }, openFor }) => moment('form', id, openFor && at, openFor)),
    press: press.map(({ id, opens: { at }, lasts }) => moment('press', id, at, lasts)),
  };
  return (path) => {
    const [list = '', i, part] = path;
    const found = moments[list]?.[Number(i)];
    // The moment itself has its own check, and what is said in a call is looked at while it lasts.
    if (!found || part === 'opens' || part === 'release') return undefined;
    return list !== 'injects' || isVariant(path) ? found : { ...found, last: undefined };
  };
}

function isVariant([, , part, , last]: Path): boolean {
  return part === 'variants' && last === 'when';
}

function moment(kind: HappeningKind, id: Slug, at?: MinutesSeconds, span: MinutesSeconds = '00:00'): Moment {
  return {
    host: happening(kind, id),
    last: at === undefined ? undefined : toExerciseTime(at) + toExerciseTime(span),
  };
}

function tooEarly(path: Path, first: ExerciseTime, last: ExerciseTime): Found {
  const message = `${subject(path)} komt nooit: uiterlijk om ${clockTime(last)} wordt hiernaar gekeken, en het is op zijn vroegst om ${clockTime(first)} zo.`;
  const remedy = 'Verplaats een van de twee, of kies een voorwaarde die dan al zo kan zijn.';
  return { code: 'too-late', path, message, remedy };
}

function over(path: Path): Found {
  const message = `${subject(path)} komt nooit: als hiernaar gekeken wordt, kan het al niet meer zo zijn.`;
  return { code: 'impossible-time', path, message, remedy: 'Kies een later moment, of laat dit eerder komen.' };
}
