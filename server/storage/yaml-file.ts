import { basename } from 'node:path';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../../shared/scenario/problem.ts';
import { readAuthorText, type WhyNoText } from './author-text.ts';
import { isTooDeep, TOO_DEEP, tooDeepAt } from './yaml-depth.ts';
import { isUnclosed, yamlInWords } from './yaml-in-words.ts';
import { startOf, yamlNodes } from './yaml-nodes.ts';

/** A problem an author can find: which file and on which line. */
export type LocatedProblem = Problem & { file: string; line: number };

/** One parsed file that still knows its lines. */
export type YamlFile = {
  name: string;
  /** Plain values; undefined for an empty or unreadable file. */
  value: unknown;
  /** What is wrong with the YAML itself. */
  problems: LocatedProblem[];
  /** Line of the value at this path, or of the nearest thing around it. */
  lineOf(path: readonly (string | number)[]): number;
};

type Where = { name: string; lines: LineCounter };

/** Reads a YAML file of at most so many bytes. Whatever is wrong with it becomes a problem. */
export function readYamlFile(path: string, largest?: number): YamlFile {
  const where = { name: basename(path), lines: new LineCounter() };
  const text = readAuthorText(path, largest);
  if (typeof text !== 'string')
    return { name: where.name, value: undefined, problems: [at(where, 0, text)], lineOf: () => 1 };
  const document = parseDocument(text, { lineCounter: where.lines, prettyErrors: false, logLevel: 'error' });
  const { value, problems } = readValue(document, { ...where, text });
  const lineOf: YamlFile['lineOf'] = (to) => where.lines.linePos(offsetOf(document.contents, to)).line;
  return { name: where.name, value, problems, lineOf };
}

function readValue(document: Document, file: Where & { text: string }): Pick<YamlFile, 'value' | 'problems'> {
  const problems = mistakesIn(document, file);
  if (problems.length > 0) return { value: undefined, problems };
  const deep = tooDeepAt(document.contents);
  if (deep !== undefined) return { value: undefined, problems: [at(file, deep, TOO_DEEP)] };
  const value = withReferences(document);
  return value === undefined
    ? { value, problems: [at(file, firstAlias(document), BAD_REFERENCE)] }
    : { value: value ?? undefined, problems };
}

// All that can go wrong here is a reference: to nothing, to so much that it would never end, or to itself.
function withReferences(document: Document): unknown {
  try {
    const value: unknown = document.toJS();
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

const BAD_REFERENCE = {
  code: 'bad-yaml',
  message: 'Een verwijzing met * wijst hier naar niets, naar zichzelf of naar te veel.',
  remedy: 'Schrijf de tekst hier zelf uit.',
};

// What comes after the first broken place mostly follows from it; a field that stands there twice breaks nothing.
function mistakesIn(document: Document, file: Where & { text: string }): LocatedProblem[] {
  const { errors, warnings } = document;
  const [broken] = [...errors.filter(({ code }) => code !== 'DUPLICATE_KEY'), ...warnings];
  const twice = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map((one) => at(file, one.pos[0], yamlInWords(one)));
  return broken ? [...twice, brokenAt(broken, document, file)] : twice;
}

function brokenAt(broken: YAMLError, document: Document, file: Where & { text: string }): LocatedProblem {
  const offset = isUnclosed(broken) ? lastQuote(document) : broken.pos[0];
  if (broken.code === 'RESOURCE_EXHAUSTION') return at(file, offset, TOO_DEEP);
  const tab = file.text.search(/^ *\t/m);
  const isTab = tab >= 0 && Math.abs(file.lines.linePos(tab).line - file.lines.linePos(offset).line) <= 1;
  return isTab ? at(file, tab, TAB) : at(file, offset, yamlInWords(broken));
}

const TAB = { code: 'bad-yaml', message: 'Deze regel begint met een tab.', remedy: 'Spring overal in met spaties.' };

// The library looks for the end of a text up to the end of the file; its beginning tells more.
function lastQuote({ contents }: Document): number {
  let offset = 0;
  for (const { node } of yamlNodes(contents)) {
    if (isScalar(node) && node.type?.startsWith('QUOTE')) offset = Math.max(offset, startOf(node));
  }
  return offset;
}

function firstAlias({ contents }: Document): number {
  const aliases = [...yamlNodes(contents)].filter(({ node }) => isAlias(node));
  return aliases.reduce((first, { node }) => Math.min(first, startOf(node)), Number.POSITIVE_INFINITY);
}

function at({ name, lines }: Where, offset: number, words: WhyNoText): LocatedProblem {
  return { ...words, path: [], file: name, line: Math.max(1, lines.linePos(offset).line) };
}

function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let offset = startOf(root);
  let node = root;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function stepInto(node: unknown, step: string | number): { offset: number; node: unknown } | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { offset: startOf(item), node: item };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
  return isPair(pair) ? { offset: startOf(pair.key), node: pair.value } : undefined;
}
