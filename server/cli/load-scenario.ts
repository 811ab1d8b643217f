import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParsedFolder, parseScenarioFolder } from '../storage/parse-scenario-folder.ts';
import type { LocatedProblem } from '../storage/yaml-file.ts';
import { UsageProblem } from './verb.ts';

/** Reads a scenario folder named on the command line. Throws UsageProblem when it is not a folder. */
export function loadScenario(folder: string): ParsedFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageProblem(`De map "${folder}" bestaat niet.`);
  }
  return parseScenarioFolder(resolve(folder));
}

/** A problem as one line an author can click on: file, line, what is wrong, what to do. */
export function problemLine(folder: string, { file, line, message, remedy }: LocatedProblem): string {
  return `${join(folder, file)}:${line} ${message} — ${remedy}`;
}
