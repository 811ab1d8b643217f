import { basename } from 'node:path';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from '../../shared/scenario/problem.ts';
import { readAuthorText, type WhyNoText } from './author-text.ts';

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
  const document = parseDocument(text, { lineCounter: where.lines, prettyErrors: false });
  const { value, problems } = readValue(document, { ...where, text });
  const lineOf: YamlFile['lineOf'] = (to) => where.lines.linePos(offsetOf(document.contents, to)).line;
  return { name: where.name, value, problems, lineOf };
}

function readValue(document: Document, file: Where & { text: string }): Pick<YamlFile, 'value' | 'problems'> {
  const problems = mistakesIn(document, file);
  if (problems.length > 0) return { value: undefined, problems };
  try {
    return { value: document.toJS() ?? undefined, problems };
  } catch {
    // All that can go wrong here is a reference: to nothing, or to so much that it would never end.
    const message = 'Een verwijzing met * wijst hier naar niets, of naar te veel.';
    const remedy = 'Schrijf de tekst hier zelf uit.';
    return { value: undefined, problems: [at(file, firstAlias(document), { code: 'bad-yaml', message, remedy })] };
  }
}

// What comes after the first broken place mostly follows from it; a field that stands there twice breaks nothing.
function mistakesIn({ errors }: Document, file: Where & { text: string }): LocatedProblem[] {
  const [broken] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const problems = twice.map(({ pos }) =>
    at(file, pos[0], {
      code: 'bad-yaml',
      message: 'Dit veld staat er twee keer.',
      remedy: 'Haal een van de twee weg.',
    }),
  );
  if (!broken) return problems;
  const tab = file.text.search(/^ *\t/m);
  return [
    ...problems,
    tab < 0
      ? at(file, broken.pos[0], {
          code: 'bad-yaml',
          message: `De YAML is niet te lezen: ${broken.message}.`,
          remedy: LOOK,
        })
      : at(file, tab, {
          code: 'bad-yaml',
          message: 'Deze regel begint met een tab.',
          remedy: 'Spring overal in met spaties.',
        }),
  ];
}

const LOOK = 'Kijk naar het inspringen, de dubbele punt en de aanhalingstekens op deze en de vorige regel.';

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, alias) {
      if (offset === 0 && isAlias(alias)) offset = startOf(alias);
      return offset === 0 ? undefined : visit.BREAK;
    },
  });
  return offset;
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

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
