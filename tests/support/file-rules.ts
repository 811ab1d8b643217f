import { isTest, type ParsedFile } from './source-file.ts';

const MOST_LINES = 250;

/** Things that know the time, make chance or reach outside: the pure part gets these as arguments. */
const IMPURE = [
  'Date',
  'Temporal',
  'console',
  'crypto',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
];

/** Files that only pass on what other files export. */
export function findBarrels(files: readonly ParsedFile[]): string[] {
  return files.flatMap((file) => [
    ...(/(^|\/)index\.(ts|tsx|mjs)$/.test(file.path)
      ? [`${file.path}: no barrel; name the file after what it holds`]
      : []),
    ...file.reExports.map((from) => `${file.path} exports from ${from}: no barrel; import that file by its name`),
  ]);
}

/** Default exports; a configuration file must have one, nothing else may. */
export function findDefaultExports(files: readonly ParsedFile[]): string[] {
  return files
    .filter((file) => file.hasDefaultExport && !/^[\w.-]+\.config\.ts$/.test(file.path))
    .map((file) => `${file.path}: no default export; the name is the same everywhere`);
}

/** Files that have grown too long to read in one go. */
export function findLongFiles(files: readonly ParsedFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_LINES ? [`${path}: ${lines} lines, at most ${MOST_LINES}`] : [];
  });
}

/** Clocks, chance and the outside world in the pure part: `shared/` and `server/engine/`. */
export function findImpurities(files: readonly ParsedFile[]): string[] {
  return files
    .filter((file) => /^(shared|server\/engine)\//.test(file.path) && !isTest(file.path))
    .flatMap((file) =>
      [...new Set(impureNames(file.program, undefined, ''))].map((name) => `${file.path} uses ${name}`),
    );
}

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly computed?: unknown;
  readonly property?: { readonly name?: unknown };
}

function impureNames(value: unknown, parent: Node | undefined, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => impureNames(item, parent, key));
  if (!isNode(value)) return [];
  const own = value.type === 'Identifier' && !isOnlyAName(parent, key) ? impureName(String(value.name), parent) : [];
  return [...own, ...Object.entries(value).flatMap(([childKey, child]) => impureNames(child, value, childKey))];
}

/** `Math` may be used, but only as `Math.something` where something is not `random`. */
function impureName(name: string, parent: Node | undefined): string[] {
  if (name !== 'Math') return IMPURE.includes(name) ? [name] : [];
  const member = parent?.type === 'MemberExpression' && parent.computed !== true ? parent.property?.name : 'random';
  return member === 'random' ? ['Math.random'] : [];
}

/** In `x.Date` and `{ Date: 1 }` the word is only the name of a property. */
function isOnlyAName(parent: Node | undefined, key: string): boolean {
  return (key === 'property' || key === 'key') && parent?.computed === false;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
