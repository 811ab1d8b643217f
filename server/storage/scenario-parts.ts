import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../shared/scenario/checks/nearest.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { type LocatedProblem, readYamlFile, type YamlFile } from './yaml-file.ts';

/** Which file holds which list; injects and decisions may be spread over several files. */
const FILES = {
  injects: /^msel.*\.yaml$/,
  decisions: /^decisions.*\.yaml$/,
  facts: /^facts\.yaml$/,
  topics: /^topics.*\.yaml$/,
  rules: /^rules\.yaml$/,
  forms: /^forms\.yaml$/,
  press: /^press\.yaml$/,
  endings: /^endings\.yaml$/,
  persons: /^persons\.yaml$/,
  debrief: /^debrief\.yaml$/,
  noise: /^noise\.yaml$/,
} as const;
const TRANSLATION = /^(nl|en)(-.+)?\.yaml$/;
/** The file that holds each list when it is written in one piece. */
export const LIST_FILES = {
  ...{ injects: 'msel.yaml', decisions: 'decisions.yaml', facts: 'facts.yaml', topics: 'topics.yaml' },
  ...{ rules: 'rules.yaml', forms: 'forms.yaml', press: 'press.yaml', endings: 'endings.yaml' },
  ...{ persons: 'persons.yaml', debrief: 'debrief.yaml', noise: 'noise.yaml' },
} as const;
type ListField = keyof typeof FILES;
const LISTS = Object.keys(FILES) as ListField[];

/** One file and the part of the scenario it holds: the head, or a stretch of one of the lists. */
export type Part = { field: 'head' | ListField; file: YamlFile; from: number; items: unknown[] };

/** The files of a scenario folder in order of name. */
export function readParts(folder: string): Part[] {
  const parts: Part[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const field = fieldOf(name.replace(/\.yml$/, '.yaml'));
    if (field === undefined) continue;
    const file = readYamlFile(join(folder, name));
    const from = parts.reduce((sum, part) => sum + (part.field === field ? part.items.length : 0), 0);
    parts.push({ field, file, from, items: Array.isArray(file.value) ? file.value : [] });
  }
  return parts;
}

function fieldOf(name: string): Part['field'] | undefined {
  return name === 'scenario.yaml' ? 'head' : LISTS.find((list) => FILES[list].test(name));
}

/** The whole document, as yet unchecked. */
export function compose(parts: readonly Part[]): unknown {
  const head = parts.find(({ field }) => field === 'head')?.file.value as object | undefined;
  const list = (wanted: Part['field']): unknown[] =>
    parts.flatMap(({ field, items }) => (field === wanted ? items : []));
  return { ...head, ...Object.fromEntries(LISTS.map((field) => [field, list(field)])) };
}

/** Finds file and line of a problem by its path into the whole document. */
export function locate(problem: Problem, parts: readonly Part[]): LocatedProblem {
  const [field, index, ...rest] = problem.path;
  const part = parts.find((one) => one.field === field && typeof index === 'number' && holds(one, index));
  if (part) return at(problem, part.file, [Number(index) - part.from, ...rest]);
  const head = parts.find((one) => one.field === field) ?? parts.find((one) => one.field === 'head');
  return head ? at(problem, head.file, problem.path) : { ...problem, file: 'scenario.yaml', line: 1 };
}

function holds({ from, items }: Part, index: number): boolean {
  return index >= from && index < from + items.length;
}

function at(problem: Problem, file: YamlFile, path: Problem['path']): LocatedProblem {
  return { ...problem, file: file.name, line: file.lineOf(path) };
}

/** Files that are missing, are no YAML, or have another shape than their part of the scenario. */
export function unreadable(parts: readonly Part[]): LocatedProblem[] {
  return [
    ...missing(parts, 'head', 'scenario.yaml'),
    ...missing(parts, 'injects', 'msel.yaml'),
    ...parts.flatMap(({ file }) => misnamed(file.name)),
    ...parts.flatMap(({ file }) => file.problems),
    ...parts.flatMap((part) => (part.file.problems.length > 0 ? [] : misshapen(part))),
  ];
}

function missing(parts: readonly Part[], field: Part['field'], file: string): LocatedProblem[] {
  if (parts.some((part) => part.field === field)) return [];
  const remedy = 'Maak het; scenarios/README.md heeft een voorbeeld.';
  return [whole(file, 'missing-file', `Het bestand ${file} ontbreekt.`, remedy)];
}

/** YAML files that are no part of a scenario, nor a translation of one: nobody would read them. */
export function strayFiles(folder: string): LocatedProblem[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter(
      (name) =>
        /\.ya?ml(\.txt)?$/i.test(name) &&
        !TRANSLATION.test(name) &&
        fieldOf(name.replace(/\.yml$/, '.yaml')) === undefined,
    )
    .map((name) => {
      const like = nearest(name, ['scenario.yaml', ...LISTS.map(fileOf)]);
      const remedy = `${like === undefined ? '' : `Bedoelde u ${like}? `}Kijk in scenarios/README.md welke namen er zijn.`;
      return whole(name, 'unknown-file', `${name} wordt niet gelezen: die naam hoort nergens bij.`, remedy);
    });
}

function fileOf(list: ListField): string {
  return `${list === 'injects' ? 'msel' : list}.yaml`;
}

// Left out in silence its injects would be missed only during play.
function misnamed(name: string): LocatedProblem[] {
  if (!name.endsWith('.yml')) return [];
  const remedy = `Noem het ${name.replace(/yml$/, 'yaml')}.`;
  return [whole(name, 'wrong-name', `${name} heeft niet de goede uitgang.`, remedy)];
}

function misshapen({ field, file: { name, value, lineOf } }: Part): LocatedProblem[] {
  if (field !== 'head') {
    if (value === undefined || Array.isArray(value)) return [];
    return [whole(name, 'not-a-list', `${name} moet een lijst zijn.`, 'Begin elk onderdeel met een streepje.')];
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [
      whole(name, 'not-a-block', `${name} moet een blok met velden zijn.`, 'Begin met "format: 2" en "id: ...".'),
    ];
  }
  return LISTS.filter((list) => list in (value as object)).map((list) => ({
    code: 'wrong-file',
    path: [list],
    file: name,
    line: lineOf([list]),
    message: `"${list}" hoort niet in ${name}.`,
    remedy: `Zet het in ${fileOf(list)}, als lijst.`,
  }));
}

function whole(file: string, code: string, message: string, remedy: string): LocatedProblem {
  return { code, path: [], file, line: 1, message, remedy };
}
