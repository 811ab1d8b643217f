import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Effect } from '../effect.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { clockTime } from './clock-time.ts';
import { coursesOf } from './course/courses.ts';
import type { Course } from './course/need.ts';
import { effectsOf, type WrittenEffect } from './effects.ts';
import { isBehind } from './is-behind.ts';
import { implies } from './logic/implies.ts';

/** Effects that bring nothing: a step of nothing, an inject that is out by then or only after the end. */
export const findIdleEffects: Check = (scenario) => {
  const { courses } = coursesOf(scenario);
  const effects = effectsOf(scenario);
  const due = surelyOut(scenario, effects, courses);
  return effects.flatMap((written) => [
    ...noStep(written),
    ...sameState(written, scenario),
    ...afterTheEnd(written, scenario, courses),
    ...tooLate(written, courses, due),
    ...behind(written, scenario, effects),
  ]);
};

function noStep({ effect, path }: WrittenEffect): Found[] {
  if (!('by' in effect) || effect.by !== 0) return [];
  const remedy = 'Kies een ander getal bij by, of haal het effect weg.';
  return [idle([...path, 'by'], 'Dit effect verandert niets: by is 0.', remedy)];
}

function sameState({ effect, path }: WrittenEffect, { rules }: Scenario): Found[] {
  const [list, i] = path;
  const when = list === 'rules' ? rules[Number(i)]?.when : undefined;
  if (!('strand' in effect) || !implies(when, { strand: { id: effect.strand, is: effect.to } })) return [];
  const message = `Dit effect doet niets: de verhaallijn "${effect.strand}" staat dan al op "${effect.to}".`;
  return [idle([...path, 'to'], message, 'Kies bij to een andere toestand, of pas de voorwaarde aan.')];
}

function afterTheEnd(
  { effect, path, source }: WrittenEffect,
  { duration }: Scenario,
  courses: readonly Course[],
): Found[] {
  if (!('schedule' in effect)) return [];
  const wait = toExerciseTime(effect.in);
  const moments = courses.map(({ earliest }) => earliest(source)).filter(Number.isFinite);
  const end = toExerciseTime(duration);
  if (moments.length === 0 || moments.some((at) => at + wait <= end)) return [];
  const message = `"${effect.schedule}" komt hierdoor op zijn vroegst na het einde van de oefening (${duration}).`;
  return [{ code: 'too-late', path: [...path, 'in'], message, remedy: 'Kies een kortere tijd bij in.' }];
}

function tooLate(
  { effect, path, source }: WrittenEffect,
  courses: readonly Course[],
  due: ReadonlyMap<Slug, ExerciseTime>,
): Found[] {
  const target = targetOf(effect);
  const at = target === undefined ? undefined : due.get(target);
  if (target === undefined || at === undefined) return [];
  const comes = courses.some(({ earliest }) => Number.isFinite(earliest(source)));
  return comes ? [isOut(target, effect, path, `is er dan altijd al, sinds ${clockTime(at)}`)] : [];
}

function behind(
  { effect, path, source }: WrittenEffect,
  scenario: Scenario,
  effects: readonly WrittenEffect[],
): Found[] {
  const target = targetOf(effect);
  if (target === undefined || !isBehind(source, target, scenario, effects)) return [];
  return [isOut(target, effect, path, 'is er dan altijd al')];
}

/** Injects with a fixed time that no effect can be in time for. */
function surelyOut(
  { injects }: Scenario,
  effects: readonly WrittenEffect[],
  courses: readonly Course[],
): ReadonlyMap<Slug, ExerciseTime> {
  const first = new Map<Slug, ExerciseTime>();
  for (const { effect, source } of effects) {
    const target = targetOf(effect);
    if (target === undefined) continue;
    const soonest = Math.min(...courses.map(({ earliest }) => earliest(source)));
    first.set(target, Math.min(soonest, first.get(target) ?? soonest));
  }
  return new Map(
    injects.flatMap(({ id, group, release: { at } }) => {
      const moment = at === undefined || group !== undefined ? undefined : toExerciseTime(at);
      return moment !== undefined && moment < (first.get(id) ?? moment) ? [[id, moment] as const] : [];
    }),
  );
}

function targetOf(effect: Effect): Slug | undefined {
  if ('cancel' in effect) return effect.cancel;
  if ('release' in effect) return effect.release;
  return 'schedule' in effect ? effect.schedule : undefined;
}

function isOut(target: Slug, effect: Effect, path: Path, why: string): Found {
  const remedy = `Laat "${target}" later komen, of haal het effect weg.`;
  return idle([...path, Object.keys(effect)[0] ?? ''], `Dit effect doet niets: "${target}" ${why}.`, remedy);
}

function idle(path: Path, message: string, remedy: string): Found {
  return { code: 'idle-effect', path, message, remedy };
}
