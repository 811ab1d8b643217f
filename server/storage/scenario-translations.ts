import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAdvice } from '../../shared/scenario/advice.ts';
import { findProblems } from '../../shared/scenario/find-problems.ts';
import { inLanguage, type Misfit, overlayPath } from '../../shared/scenario/in-language.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { levelsIn } from '../../shared/vocabulary/play-language.ts';
import { explainIssue } from './explain-issue.ts';
import { withoutForeignNoise } from './translated-noise.ts';
import { withoutForeignVoices } from './translated-voices.ts';
import { type LocatedProblem, readYamlFile, type YamlFile } from './yaml-file.ts';

/** Languages a scenario may be given in besides its own, each as files whose names begin with it: en.yaml, en-cast.yaml. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Translations = { scenarios: Partial<Record<Language, Scenario>>; problems: LocatedProblem[] };

/** The scenario in every other language its folder has, and what does not fit. `document`: `original` as it was written. */
export function readTranslations(folder: string, document: unknown, original: Scenario): Translations {
  const found: Translations = { scenarios: {}, problems: [] };
  for (const language of LANGUAGES) {
    const files = filesOf(folder, language);
    if (files.length === 0) continue;
    if (language === original.language) {
      found.problems.push(...files.map((file) => ownLanguage(file, language)));
      continue;
    }
    const { scenario, problems } = translate(document, files, language);
    found.problems.push(...problems);
    if (!scenario || problems.length > 0) continue;
    const understood = withoutForeignNoise(onItsLevels(scenario), original);
    found.scenarios[language] = withoutForeignVoices(understood, original);
  }
  return found;
}

function ownLanguage({ name: file }: YamlFile, language: Language): LocatedProblem {
  return {
    ...{ code: 'translation-unfit', path: [], file, line: 1 },
    message: `${file} wordt niet gelezen: het scenario is zelf al in deze taal (language: ${language}).`,
    remedy: 'Verbeter de teksten in het scenario zelf, of noem het bestand naar de andere taal.',
  };
}

// Nobody chooses by mistake, before or during play, a level of which half is in another language.
function onItsLevels(scenario: Scenario): Scenario {
  return { ...scenario, levels: levelsIn(scenario.levels, scenario.language) };
}

function filesOf(folder: string, language: Language): YamlFile[] {
  const names = readdirSync(folder).filter((name) => new RegExp(`^${language}(-.+)?\\.yaml$`).test(name));
  return names.toSorted().map((name) => readYamlFile(join(folder, name)));
}

function translate(document: unknown, files: readonly YamlFile[], language: Language) {
  const problems: LocatedProblem[] = [];
  let translated = document;
  for (const file of files) {
    problems.push(...file.problems);
    const merged = inLanguage(translated, file.value);
    translated = merged.document;
    problems.push(...merged.misfits.map((misfit) => toProblem(misfit, file)));
  }
  const parsed = Scenario.safeParse({ ...(translated as object), language });
  problems.push(...afterwards(parsed).map((problem) => located(problem, translated, files)));
  return { scenario: parsed.data, problems };
}

function afterwards(parsed: ReturnType<typeof Scenario.safeParse>): Problem[] {
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => explainIssue(issue));
  return findProblems(parsed.data).filter((problem) => !isAdvice(problem));
}

/** A problem of the whole, in the file whose text it is: the one that says most of the way there. */
function located({ path, message }: Problem, translated: unknown, files: readonly YamlFile[]): LocatedProblem {
  const there = overlayPath(translated, path);
  const [file] = files.toSorted((a, b) => depthOf(b.value, there) - depthOf(a.value, there));
  return {
    ...{ code: 'translation-unfit', path, file: file?.name ?? '', line: file?.lineOf(there) ?? 1 },
    message: `In deze taal klopt ${there.join('.')} niet: ${message}`,
    remedy: 'Maak de vertaling daar korter, of schrijf haar zoals in de eigen taal.',
  };
}

function depthOf(value: unknown, path: readonly (string | number)[]): number {
  const [step, ...rest] = path;
  const isThere = step !== undefined && typeof value === 'object' && value !== null && step in value;
  return isThere ? 1 + depthOf((value as Record<string, unknown>)[step], rest) : 0;
}

const MISFITS: Record<Misfit['why'], { says: (where: string) => string; remedy: string }> = {
  unknown: {
    says: (where) => `De vertaling noemt ${where}, en dat is er niet.`,
    remedy: 'Verbeter de spelling, of haal het weg.',
  },
  'other-shape': {
    says: (where) => `De vertaling van ${where} heeft een andere vorm dan de tekst.`,
    remedy: 'Schrijf een lijst zonder id’s weer als hele lijst, en verder alleen teksten.',
  },
  'no-text': {
    says: (where) => `De vertaling geeft ${where}, en dat is geen tekst maar hoe het spel verloopt.`,
    remedy: 'Haal het weg: wat er gebeurt, is in elke taal hetzelfde.',
  },
};

function toProblem({ path, why }: Misfit, file: YamlFile): LocatedProblem {
  const { says, remedy } = MISFITS[why];
  const message = says(path.length === 0 ? 'het scenario' : path.join('.'));
  return { code: 'translation-unfit', path, file: file.name, line: file.lineOf(path), message, remedy };
}
