import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../../shared/scenario/problem.ts';

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

/** Reads a YAML file. Mistakes in the YAML become problems; only a file that cannot be read throws. */
export function readYamlFile(path: string): YamlFile {
  const name = basename(path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => yamlProblem(error, name, lines.linePos(error.pos[0]).line));
  return {
    name,
    value: problems.length > 0 ? undefined : (document.toJS() ?? undefined),
    problems,
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
  };
}

function yamlProblem({ code, message }: YAMLError, file: string, line: number): LocatedProblem {
  const remedy =
    code === 'DUPLICATE_KEY'
      ? 'Haal een van de twee weg.'
      : 'Kijk naar het inspringen, de dubbele punt en de aanhalingstekens op deze en de vorige regel.';
  const says = code === 'DUPLICATE_KEY' ? 'Dit veld staat er twee keer.' : `De YAML is niet te lezen: ${message}.`;
  return { code: 'bad-yaml', path: [], file, line, message: says, remedy };
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
