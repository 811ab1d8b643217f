import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isAdvice } from '../../shared/scenario/advice.ts';
import { Slug } from '../../shared/vocabulary/ids.ts';
import { LARGEST_DOCUMENT } from '../storage/author-text.ts';
import { newerFormat } from '../storage/newer-format.ts';
import { parseScenarioFolder } from '../storage/parse-scenario-folder.ts';
import { isMap, isTaken, writeFolder } from '../storage/scenario-document.ts';
import { readYamlFile, type YamlFile } from '../storage/yaml-file.ts';
import { onlyOne, readArguments } from './arguments.ts';
import { problemLine } from './load-scenario.ts';
import { UsageProblem, type Verb } from './verb.ts';

/** A scenario from one file (JSON or YAML) as a folder; its problems are named, and it is there to be mended. */
export const importScenario: Verb = {
  usage: 'import <bestand.json|.yaml> --out <map>',
  does: 'Maakt van een scenario in één bestand een map die je kunt lezen en veranderen.',
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, { out: { type: 'string' } });
    const file = onlyOne(positionals, 'het bestand');
    if (values.out === undefined) throw new UsageProblem('Er ontbreekt --out met de map die gemaakt wordt.');
    if (/\.(xlsx|csv|zip)$/i.test(file)) {
      terminal.err('Een rekenblad of zip lezen kan nog niet. Geef een scenario als .json of .yaml.');
      return 1;
    }
    const folder = resolve(values.out);
    if (isTaken(folder)) throw new UsageProblem(`"${values.out}" bestaat al. Kies een nieuwe map.`);
    if (!Slug.safeParse(basename(folder)).success) {
      throw new UsageProblem(
        'De map krijgt een naam van kleine letters, cijfers en losse streepjes, zoals de-elf-dagen.',
      );
    }
    const document = readYamlFile(file, LARGEST_DOCUMENT);
    const refused = whyRefused(document);
    if (refused !== undefined) {
      terminal.err(`${file}:${refused}`);
      return 1;
    }
    if (!isWritten(document.value as Record<string, unknown>, folder)) {
      terminal.err(`De map "${values.out}" kan hier niet gemaakt worden. Kies een plek waar u mag schrijven.`);
      return 1;
    }
    const parsed = parseScenarioFolder(folder);
    for (const problem of parsed.problems) terminal.out(problemLine(values.out, problem));
    const isSound = parsed.problems.every(isAdvice);
    terminal.out(`${basename(folder)} is gemaakt${isSound ? '' : ', maar nog niet in orde'}.`);
    return isSound ? 0 : 1;
  },
};

// What nobody could mend in the folder is refused before there is one.
function whyRefused({ value, problems, lineOf }: YamlFile): string | undefined {
  const [broken] = problems;
  if (broken) return `${broken.line} ${broken.message} — ${broken.remedy}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('format' in value)) {
    return '1 Dit is geen scenario: het veld "format" ontbreekt. — Kies een bestand dat Samenspel heeft gemaakt.';
  }
  const [newer] = newerFormat(value);
  if (newer === undefined && 'translations' in value && !isTranslations(value.translations)) {
    const line = lineOf(['translations']);
    return `${line} Bij "translations" staat iets anders dan teksten per taal. — Schrijf een blok met alleen nl of en.`;
  }
  return newer && `${lineOf(newer.path)} ${newer.message} — ${newer.remedy}`;
}

function isTranslations(value: unknown): boolean {
  return isMap(value) && Object.entries(value).every(([language, texts]) => /^(nl|en)$/.test(language) && isMap(texts));
}

// Half a folder is of no use, and stands in the way of the next try.
function isWritten(document: Record<string, unknown>, folder: string): boolean {
  try {
    writeFolder(document, folder);
    return true;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
