import { covers, GUESTS, IMPORT_TABLE, type Row } from './import-table.ts';
import { type Import, isTest, type ParsedFile } from './source-file.ts';

/** One sentence for each import that the table does not allow, naming both files. */
export function findForbiddenImports(files: readonly ParsedFile[]): string[] {
  return files.flatMap((file) =>
    file.imports.map((one) => judgeImport(file.path, one)).filter((problem) => problem !== undefined),
  );
}

function judgeImport(from: string, one: Import): string | undefined {
  if (isTest(from)) return undefined;
  const row = IMPORT_TABLE.find((candidate) => covers(candidate.from, from));
  if (row === undefined) return `${from} imports ${one.target}: ${from} has no row in the import table`;
  return one.isPackage ? judgePackage(from, one.target, row) : judgePath(from, one, row);
}

function judgePackage(from: string, target: string, row: Row): string | undefined {
  const name = packageName(target);
  const guest = GUESTS.find(({ packages }) => packages.some((pattern) => covers(pattern, name)));
  if (guest !== undefined && !guest.only.some((place) => covers(place, from))) {
    return `${from} imports ${target}: only ${guest.only.join(', ')} may import ${name}`;
  }
  if (row.packages !== undefined && !row.packages.includes(name)) {
    const allowed = row.packages.length === 0 ? 'no package' : `only ${row.packages.join(', ')}`;
    return `${from} imports ${target}: ${row.from} may import ${allowed}`;
  }
  return undefined;
}

function judgePath(from: string, { target, kind }: Import, row: Row): string | undefined {
  const says = `${from} imports ${target}`;
  const isCovered = (patterns: readonly string[] = []) => patterns.some((pattern) => covers(pattern, target));
  if (/\.test\.tsx?$/.test(target)) return `${says}: nobody imports a test`;
  if (isCovered([row.from, ...row.mayImport])) return undefined;
  if (isCovered(row.types)) {
    return kind === 'type' ? undefined : `${says}: ${row.from} may import only types from there (import type)`;
  }
  if (isCovered(row.lazily)) {
    return kind === 'lazy' ? undefined : `${says}: ${row.from} may import it only with import()`;
  }
  return `${says}: ${row.from} may import ${row.mayImport.join(', ') || 'nothing'}`;
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Every circle of files that need each other while running, written as the way round. */
export function findCircles(files: readonly ParsedFile[]): string[] {
  const edges = new Map(files.map((file) => [file.path, runtimeTargets(file)]));
  const done = new Set<string>();
  const circles: string[] = [];

  const visit = (path: string, way: readonly string[]): void => {
    const seenAt = way.indexOf(path);
    if (seenAt !== -1) circles.push([...way.slice(seenAt), path].join(' → '));
    if (seenAt !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };

  for (const path of edges.keys()) visit(path, []);
  return circles;
}

function runtimeTargets(file: ParsedFile): string[] {
  return file.imports.filter((one) => !one.isPackage && one.kind !== 'type').map((one) => one.target);
}
