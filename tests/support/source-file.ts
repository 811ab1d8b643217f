import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from the root of the project, or the name of a package with what follows it. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly kind: 'runtime' | 'lazy' | 'type';
}

export interface ParsedFile extends SourceFile {
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** What it exports straight from another file, as written. */
  readonly reExports: readonly string[];
  readonly program: object;
}

const CODE = ['{server,client,shared,assets,tests}/**/*.{ts,tsx,mjs,css}', '*.config.ts'];

/** Every source file of the project. */
export function readSourceFiles(root: string): SourceFile[] {
  return globSync(CODE, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Tests lie in `tests/` or beside the file they test. */
export function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
}

/** Reads the imports and exports of one file. Throws when the file cannot be parsed. */
export function parseFile(file: SourceFile): ParsedFile {
  if (file.path.endsWith('.css')) {
    return { ...file, imports: [], hasDefaultExport: false, reExports: [], program: {} };
  }
  const { module, program, errors } = parseSync(file.path, file.text);
  const broken = errors[0];
  if (broken !== undefined) throw new Error(`${file.path}: ${broken.message}`);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  const reExported = exported.filter((entry) => entry.moduleRequest !== null);
  const imports = [
    ...module.staticImports.map((statement) => {
      const onlyTypes = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType);
      return importOf(file.path, statement.moduleRequest.value, onlyTypes ? 'type' : 'runtime');
    }),
    ...reExported.map((entry) =>
      importOf(file.path, entry.moduleRequest?.value ?? '', entry.isType ? 'type' : 'runtime'),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      importOf(file.path, file.text.slice(start, end).replace(/^['"`]|['"`]$/g, ''), 'lazy'),
    ),
  ];
  return {
    ...file,
    imports,
    hasDefaultExport: exported.some(
      (entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default',
    ),
    reExports: [...new Set(reExported.map((entry) => entry.moduleRequest?.value ?? ''))],
    program,
  };
}

function importOf(from: string, specifier: string, kind: Import['kind']): Import {
  const isPackage = !/^[./]/.test(specifier);
  const path = specifier.replace(/\?.*$/, '');
  return { target: isPackage ? specifier : posix.join(posix.dirname(from), path), isPackage, kind };
}
