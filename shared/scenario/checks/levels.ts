import type { Level } from '../level.ts';
import type { Check, Found, Path } from './check.ts';
import { playedOn } from './played-on.ts';

/** Levels that are there twice or hold nothing, and injects and questions that no level has. */
export const findLevelProblems: Check = (scenario) => {
  const { levels, injects, decisions, forms, press, noise } = scenario;
  const played = levels.map(playedOn);
  const nowhere = (id: string, kind: 'inject' | 'question'): boolean =>
    played.length > 0 && !played.some((on) => on[kind](id));
  return [
    ...levels.flatMap(({ level, only, without }, i) => [
      ...(levels.findIndex((one) => one.level === level) < i ? [twice(level, i)] : []),
      ...(only?.length === 0 ? [empty(i)] : []),
      ...(only ?? []).flatMap((id, j) => (without.includes(id) ? [both(id, level, ['levels', i, 'only', j])] : [])),
    ]),
    ...injects.flatMap(({ id }, i) => (nowhere(id, 'inject') ? [inNone('Deze inject', ['injects', i, 'id'])] : [])),
    ...decisions.flatMap(({ id }, i) =>
      nowhere(id, 'question') ? [inNone('Dit beslispunt', ['decisions', i, 'id'])] : [],
    ),
    ...forms.flatMap(({ id }, i) => (nowhere(id, 'question') ? [inNone('Dit formulier', ['forms', i, 'id'])] : [])),
    ...noise.flatMap(({ fromLevel }, i) => tooHigh(fromLevel, levels, ['noise', i, 'fromLevel'])),
    ...press.flatMap(({ id }, i) =>
      nowhere(id, 'question') ? [inNone('Deze persconferentie', ['press', i, 'id'])] : [],
    ),
  ];
};

function twice(level: number, i: number): Found {
  const message = `Niveau ${level} staat er twee keer.`;
  return {
    code: 'duplicate-id',
    path: ['levels', i, 'level'],
    message,
    remedy: 'Geef een van de twee een ander getal van 1 tot 4.',
  };
}

function both(id: string, level: number, path: Path): Found {
  const message = `Op niveau ${level} staat "${id}" bij only en ook bij without, dus het komt daar niet.`;
  return { code: 'left-hanging', path, message, remedy: 'Haal het bij een van de twee weg.' };
}

function empty(i: number): Found {
  const message = 'Op dit niveau is er geen enkele inject.';
  return {
    code: 'empty-level',
    path: ['levels', i, 'only'],
    message,
    remedy: 'Noem bij only wat erbij hoort, of haal only weg.',
  };
}

function tooHigh(fromLevel: number | undefined, levels: readonly Level[], path: Path): Found[] {
  const highest = Math.max(...levels.map(({ level }) => level));
  if (fromLevel === undefined || levels.length === 0 || fromLevel <= highest) return [];
  const message = `Dit ruisbericht komt nooit: het is er pas vanaf niveau ${fromLevel}, en het hoogste niveau is ${highest}.`;
  return [{ code: 'in-no-level', path, message, remedy: 'Kies bij fromLevel een niveau dat er is, of haal het weg.' }];
}

function inNone(what: string, path: Path): Found {
  const message = `${what} hoort bij geen enkel niveau, dus komt nooit vanzelf.`;
  return {
    code: 'in-no-level',
    path,
    message,
    remedy: 'Noem het bij only van een niveau, of haal het bij without weg.',
  };
}
