import { basename } from 'node:path';
import { isAdvice } from '../../shared/scenario/advice.ts';
import { findProblems } from '../../shared/scenario/find-problems.ts';
import { liftScenario } from '../../shared/scenario/lift-scenario.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { findUnspokenLevels } from '../../shared/scenario/spoken-levels.ts';
import { explainIssue, type Issue } from './explain-issue.ts';
import { missingClips } from './missing-clips.ts';
import { newerFormat } from './newer-format.ts';
import { compose, locate, readParts, strayFiles, unreadable } from './scenario-parts.ts';
import { type Language, readTranslations, type Translations } from './scenario-translations.ts';
import type { LocatedProblem } from './yaml-file.ts';

/** What became of a folder: `scenario` is there when it fits the schema, though it may still have problems. */
export type ParsedFolder = {
  scenario?: Scenario;
  /** The same in other languages; only those without problems of their own. */
  translations: Partial<Record<Language, Scenario>>;
  problems: LocatedProblem[];
};

/**
 * Reads scenario.yaml, msel*.yaml (in order of name) and the other lists of one folder into one scenario. Never
 * throws for what an author can get wrong. Without problems, but for advice, it can be played.
 */
export function parseScenarioFolder(folder: string): ParsedFolder {
  const parts = readParts(folder);
  const broken = [...unreadable(parts), ...strayFiles(folder)];
  if (broken.length > 0) return { translations: {}, problems: broken };
  const document = liftScenario(compose(parts));
  const newer = newerFormat(document);
  if (newer.length > 0) return { translations: {}, problems: newer.map((problem) => locate(problem, parts)) };
  const parsed = Scenario.safeParse(document);
  if (!parsed.success) {
    const problems = withoutEchoes(parsed.error.issues).flatMap((issue) => explainIssue(issue));
    return { translations: {}, problems: problems.map((problem) => locate(problem, parts)) };
  }
  const { data } = parsed;
  const problems = [...wrongFolder(data, folder), ...findProblems(data), ...missingClips(data, folder)];
  const located = problems.map((problem) => locate(problem, parts));
  // While the scenario itself is not in order, its translations say nothing new.
  const isBroken = located.some((problem) => !isAdvice(problem));
  const { scenarios, problems: unfit } = isBroken ? NO_TRANSLATIONS : readTranslations(folder, document, data);
  const unspoken = isBroken || unfit.length > 0 ? [] : findUnspokenLevels(data, scenarios);
  return {
    scenario: parsed.data,
    translations: scenarios,
    problems: [...located, ...unfit, ...unspoken.map((problem) => locate(problem, parts))],
  };
}

const NO_TRANSLATIONS: Translations = { scenarios: {}, problems: [] };

// Of what is no list at all the schema says besides that it is too short.
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()));
  return issues.filter(({ code, path }) => code !== 'too_small' || !wrongType.has(path.join()));
}

function wrongFolder({ id }: Scenario, folder: string): Problem[] {
  if (id === basename(folder)) return [];
  const message = `De id "${id}" is niet de naam van de map "${basename(folder)}".`;
  return [{ code: 'wrong-folder', path: ['id'], message, remedy: 'Geef de map en de id dezelfde naam.' }];
}
