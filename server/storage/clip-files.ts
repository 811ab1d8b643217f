import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { CLIP_FORMATS, type ClipFormat } from '../sessions/clip-format.ts';
import type { ClipStore } from '../sessions/ports.ts';

/** Where voices lie: those of the scenarios in their own folders, those of docents under `own`. */
type Folders = { scenarios: string; own: string };

/** The voices on disk, as `<folder>/<clip>.<format>`. */
export function clipFiles({ scenarios, own }: Folders): ClipStore {
  const shipped = (scenario: Slug) => join(scenarios, scenario, 'audio');
  const replaced = (scenario: Slug) => join(own, scenario);

  async function restore(scenario: Slug, file: Slug, except?: ClipFormat): Promise<void> {
    const others = CLIP_FORMATS.filter((format) => format !== except);
    await Promise.all(others.map((format) => rm(join(replaced(scenario), `${file}.${format}`), { force: true })));
  }

  return {
    async find(scenario, file, formats) {
      const mine = await firstOf(replaced(scenario), file, CLIP_FORMATS);
      if (mine) return { ...mine, isOwn: true };
      const theirs = await firstOf(shipped(scenario), file, formats);
      return theirs && { ...theirs, isOwn: false };
    },
    async own(scenario) {
      const names = await readdir(replaced(scenario)).catch(ifMissing([]));
      return new Set(names.flatMap((name) => NAME.exec(name)?.[1] ?? []));
    },
    async replace(scenario, file, { bytes, format }) {
      await mkdir(replaced(scenario), { recursive: true });
      const path = join(replaced(scenario), `${file}.${format}`);
      // Who listens just now gets the old voice or the new one, never half of it.
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
      await restore(scenario, file, format);
    },
    restore: (scenario, file) => restore(scenario, file),
  };
}

const NAME = new RegExp(`^(.+)\\.(?:${CLIP_FORMATS.join('|')})$`);

async function firstOf(folder: string, file: Slug, formats: readonly ClipFormat[]) {
  for (const format of formats) {
    const bytes = await readFile(join(folder, `${file}.${format}`)).catch(ifMissing(undefined));
    if (bytes) return { bytes, format };
  }
  return undefined;
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
