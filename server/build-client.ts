import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The pages cannot be built here; the message says what to do. */
export class BuildProblem extends Error {
  override name = 'BuildProblem';
}

/** What the pages are made of, from the root of the project. */
const SOURCES = ['client/**/*', 'shared/**/*.ts', 'vite.config.ts', 'package-lock.json'];

/** The folder with the built pages, and whether they are older than what they are made of, or not there at all. */
export function findPages(root: string): { folder: string; isStale: boolean } {
  const folder = join(root, 'dist', 'client');
  const built = join(folder, 'index.html');
  if (!existsSync(built)) return { folder, isStale: true };
  const builtOn = statSync(built).mtimeMs;
  const files = globSync(SOURCES, { cwd: root }).map((path) => statSync(join(root, path)));
  const isStale = files.some((file) => file.isFile() && file.mtimeMs > builtOn);
  return { folder, isStale };
}

/** Builds the pages when that is needed. Returns their folder. Rejects with BuildProblem. */
export async function buildClient(root: string, say: (sentence: string) => void): Promise<string> {
  const { folder, isStale } = findPages(root);
  if (!isStale) return folder;
  say("De pagina's worden gebouwd. Dat duurt een paar tellen.");
  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    throw new BuildProblem("De pagina's zijn er nog niet, en wat nodig is om ze te bouwen ook niet. Doe eerst: npm ci");
  }
  try {
    await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    throw new BuildProblem("De pagina's konden niet worden gebouwd.", { cause: error });
  }
  return folder;
}
